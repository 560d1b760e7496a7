const units = new Set(
  `yr nm µm um mm cm dm km ha nl µl ul ml cl dl hl ng µg ug mg kg kt ns µs ms sec min mins hrs hr bp kbp kb mb gb tb
  kib mib gib tib hz khz mhz ghz thz kw mw gw kwh mwh gwh kj mj kcal pa kpa mpa hpa mv kv ma mah db ppm ppb mol mmol
  µmol nmol iu ui mmhg hg iqr usd eur gbp vs etc nr no vol pp ff abs`.split(/\s+/),
);

/** Whether a word names no subject but counts or refers: a single sign, a number, a unit of measure, `vol`, `ff`. */
export function isMeasure(word: string): boolean {
  return [...word].length < 2 || /^\d/.test(word) || units.has(word.toLowerCase());
}
