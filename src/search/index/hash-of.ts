/** A short hash of texts in their order, for the names of files and folders that hang on them. */
export async function hashOf(texts: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(texts.join('\0'));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash.slice(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
