/** The service whose answer a dump is, as its name tells, and its day there; null for any other dump. */
export function serviceOfDump(
  file: string,
): { service: 'Hugging Face' | 'arXiv'; day: string } | null {
  const [, source, day] =
    /^(hf|arxiv-[\w.+-]+)-(\d{4}-\d{2}-\d{2})\.json$/.exec(file.split('/').at(-1) ?? '') ?? [];
  if (!source || !day) return null;
  return { service: source === 'hf' ? 'Hugging Face' : 'arXiv', day };
}
