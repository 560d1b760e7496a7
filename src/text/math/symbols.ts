export type Table = Readonly<Record<string, string>>;

/** A table from names and values in turn, white space between all of them; names of any spelling are safe to look up. */
export function table(source: string): Table {
  const words = source.trim().split(/\s+/);
  const entries = words.map((word, index) => [word, words[index + 1] ?? '']);
  return merged(Object.fromEntries(entries.filter((_, index) => index % 2 === 0)));
}

/** One table of several; the later ones win. It has no prototype, so that `constructor` is no name in it. */
export function merged(...tables: Table[]): Table {
  return Object.assign(Object.create(null), ...tables);
}

/** TeX commands that stand for one letter, with what they show. */
export const letters: Table = table(`
  alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι
  kappa κ lambda λ mu μ nu ν xi ξ pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ
  upsilon υ phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π
  Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω ell ℓ hbar ℏ aleph ℵ
`);

/** Relations and binary operators, which take the same space on both sides. */
export const operators: Table = table(`
  times × cdot · pm ± mp ∓ div ÷ ast ∗ star ⋆ circ ∘ bullet • oplus ⊕ ominus ⊖ otimes ⊗ odot ⊙
  cup ∪ cap ∩ setminus ∖ wedge ∧ vee ∨ land ∧ lor ∨ and ∧ le ≤ leq ≤ leqslant ≤ ge ≥ geq ≥
  geqslant ≥ lt < gt > ne ≠ neq ≠ ll ≪ gg ≫ lesssim ≲ gtrsim ≳ approx ≈ sim ~ simeq ≃ cong ≅
  equiv ≡ propto ∝ triangleq ≜ doteq ≐ prec ≺ preceq ⪯ succ ≻ succeq ⪰ in ∈ notin ∉ ni ∋
  ltimes ⋉ rtimes ⋊ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ perp ⊥ parallel ∥ mid | vdash ⊢ vDash ⊨ models ⊨ asymp ≍ thicksim ~ thickapprox ≈ to → gets ←
  rightarrow → leftarrow ← longrightarrow → longleftarrow ← leftrightarrow ↔ Rightarrow ⇒
  Leftarrow ⇐ Leftrightarrow ⇔ implies ⇒ iff ⇔ mapsto ↦ hookrightarrow ↪ rightleftharpoons ⇌
  nearrow ↗ searrow ↘
`);

/** Operators over a range, which stand apart from what surrounds them. */
export const bigOperators: Table = table(`
  sum Σ prod ∏ coprod ∐ int ∫ iint ∬ oint ∮ bigcup ⋃ bigcap ⋂ bigoplus ⨁
`);

/** Commands that only space or size what they stand by. */
const unseen =
  'limits nolimits displaystyle textstyle left right middle big Big bigg Bigg bigl bigr Bigl Bigr xspace noindent protect ! - /';

/** Everything else that is one character, or a few, and keeps its place. */
export const others: Table = merged(
  table(`
  infty ∞ partial ∂ nabla ∇ forall ∀ exists ∃ nexists ∄ emptyset ∅ varnothing ∅ neg ¬ lnot ¬
  top ⊤ bot ⊥ angle ∠ triangle △ square □ Box □ diamond ⋄ uparrow ↑ downarrow ↓ updownarrow ↕
  Uparrow ⇑ Downarrow ⇓ ldots … dots … cdots ⋯ vdots ⋮ dagger † dag † ddagger ‡ prime ′
  degree ° checkmark ✓ cmark ✓ xmark ✗ langle ⟨ rangle ⟩ lceil ⌈ rceil ⌉ lfloor ⌊ rfloor ⌋
  vert | Vert ‖ lvert | rvert | lVert ‖ rVert ‖ lbrace { rbrace } _ _ colon : S § P ¶
  copyright © pounds £ euro € textless < textgreater > textbar | textbackslash \\
  textasciitilde ~ textasciicircum ^ textunderscore _ textdollar $ textpercent % textendash –
  textemdash — textquoteright ’ textquotedblleft “ textquotedblright ” textbullet •
  textdegree ° textmu µ texttimes × textpm ± texttrademark ™ textregistered ® textellipsis …
  sharp ♯ flat ♭ bigcirc ○ Diamond ◇ circlearrowright ↻ circledR ® percent % texttildelow ~
  slash / ss ß ae æ AE Æ oe œ OE Œ o ø O Ø aa å AA Å l ł L Ł i ı j ȷ TeX TeX LaTeX LaTeX
`),
  table('Re ℜ Im ℑ wp ℘ imath ı jmath ȷ R ℝ'),
  table('{ { } } % % & & # # $ $ | ‖'),
  Object.fromEntries(unseen.split(' ').map((name) => [name, ''])),
  Object.fromEntries([',', ';', ':', ' ', 'quad', 'qquad'].map((name) => [name, ' '])),
);

/** Names of functions, set upright. */
export const functions: ReadonlySet<string> = new Set(
  `
  log ln lg exp sin cos tan tanh sinh cosh arctan arcsin arccos max min sup inf lim limsup
  liminf arg argmax argmin det dim ker deg gcd Pr hom mod bmod poly polylog softmax sign sgn
  tr rank diag span vol Var Cov
`
    .trim()
    .split(/\s+/),
);

/** Every command that shows one fixed string. */
export const symbols: Table = merged(letters, operators, bigOperators, others);

const doubleStruck = table('C ℂ H ℍ N ℕ P ℙ Q ℚ R ℝ Z ℤ E 𝔼 F 𝔽 I 𝕀 K 𝕂 S 𝕊 1 𝟙');

const script = table('B ℬ E ℰ F ℱ H ℋ I ℐ L ℒ M ℳ R ℛ');

/** Commands that change the face of letters; the letters themselves say enough in plain text. */
const faces = new Set(
  `mathrm mathbf mathit mathsf mathtt mathfrak mathnormal boldsymbol bm pmb bold text textrm textbf textit textsf texttt textsc textnormal mbox hbox operatorname rm bf it sf tt cal emph ensuremath phantom mathop mathbin mathrel boxed small smash underline uline mathstrut`.split(
    /\s+/,
  ),
);

/** The letters in the alphabet of a TeX command, null where the command is not one of an alphabet. */
export function lettersOf(command: string, value: string): string | null {
  if (command === 'mathbb' || command === 'mathds') return translate(value, (x) => doubleStruck[x]);
  if (command === 'mathcal' || command === 'mathscr') return translate(value, scriptLetter);
  return faces.has(command) ? value : null;
}

/** Unicode has script capitals in one row, with gaps where older characters serve. */
function scriptLetter(character: string): string | undefined {
  if (!/^[A-Z]$/.test(character)) return undefined;
  return script[character] ?? String.fromCodePoint(0x1d49c + character.charCodeAt(0) - 65);
}

function translate(value: string, form: (character: string) => string | undefined): string {
  return [...value].map((character) => form(character) ?? character).join('');
}

/** Accents over a letter, as combining characters. */
export const mathAccents: ReadonlyMap<string, string> = new Map([
  ...['hat', 'Hat', 'widehat'].map((name) => [name, '\u0302'] as const),
  ...['tilde', 'Tilde', 'widetilde'].map((name) => [name, '\u0303'] as const),
  ...['bar', 'Bar', 'overline'].map((name) => [name, '\u0304'] as const),
  ...['dot', 'Dot'].map((name) => [name, '\u0307'] as const),
  ...['ddot', 'Ddot'].map((name) => [name, '\u0308'] as const),
  ...['check', 'Check'].map((name) => [name, '\u030c'] as const),
  ...['vec', 'Vec'].map((name) => [name, '\u20d7'] as const),
  ['mathring', '\u030a'],
]);

/** Commands of maths that take arguments, and those that only change what stands in them. */
const constructs = new Set('^ _ frac dfrac tfrac sqrt binom begin end'.split(' '));

/** Whether a command is one of maths whose look is known; every other is its authors' own, or rare. */
export function isMathsCommand(name: string): boolean {
  return (
    name in symbols ||
    functions.has(name) ||
    mathAccents.has(name) ||
    faces.has(name) ||
    constructs.has(name) ||
    /^math(?:bb|ds|cal|scr)$/.test(name)
  );
}
