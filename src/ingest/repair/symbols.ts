import { merged, type Table, table } from './table.ts';

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
  cup ∪ cap ∩ setminus ∖ wedge ∧ vee ∨ land ∧ lor ∨ le ≤ leq ≤ leqslant ≤ ge ≥ geq ≥
  geqslant ≥ lt < gt > ne ≠ neq ≠ ll ≪ gg ≫ lesssim ≲ gtrsim ≳ approx ≈ sim ~ simeq ≃ cong ≅
  equiv ≡ propto ∝ triangleq ≜ doteq ≐ prec ≺ preceq ⪯ succ ≻ succeq ⪰ in ∈ notin ∉ ni ∋
  subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ perp ⊥ parallel ∥ mid | vdash ⊢ models ⊨ to → gets ←
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
  slash / ss ß ae æ AE Æ oe œ OE Œ o ø O Ø aa å AA Å l ł L Ł i ı j ȷ TeX TeX LaTeX LaTeX
`),
  table('Re ℜ Im ℑ wp ℘ imath ı jmath ȷ'),
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
