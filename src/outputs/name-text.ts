import type { CslName } from './csl-item.ts';

/** A name as it is spoken: “Guy Van den Broeck”. */
export function nameText(name: CslName): string {
  if ('literal' in name) return name.literal;
  const { given, 'non-dropping-particle': particle, family, suffix } = name;
  return [given, particle, family, suffix].filter(Boolean).join(' ');
}

/** A name as it is filed, `Family, Given, Suffix`; a name whose parts are not certain stays whole. */
export function nameInverted(name: CslName): string {
  if ('literal' in name) return name.literal;
  const { given, 'non-dropping-particle': particle, family, suffix } = name;
  return [[particle, family].filter(Boolean).join(' '), given, suffix].filter(Boolean).join(', ');
}
