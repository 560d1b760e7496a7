const superscripts: Readonly<Record<string, string>> = pairs(
  '0123456789+-−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδεθφχ*′⊤†∘°',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᵋᶿᵠᵡ*′ᵀ†°°',
);

const subscripts: Readonly<Record<string, string>> = pairs(
  '0123456789+-−=()aehijklmnoprstuvxβγρφχ',
  '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ',
);

/** The characters raised in Unicode, or null where one of them has no raised form. */
export function toSuperscript(value: string): string | null {
  return translate(value, superscripts);
}

/** The characters lowered in Unicode, or null where one of them has no lowered form. */
export function toSubscript(value: string): string | null {
  return translate(value, subscripts);
}

function translate(value: string, table: Readonly<Record<string, string>>): string | null {
  let translated = '';
  for (const character of value) {
    const form = character === '∞' ? undefined : table[character];
    if (form === undefined) return null;
    translated += form;
  }
  return translated;
}

function pairs(from: string, to: string): Record<string, string> {
  const forms = [...to];
  return Object.fromEntries([...from].map((character, index) => [character, forms[index] ?? '']));
}
