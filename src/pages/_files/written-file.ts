/** A file of the site that is no page: the path at which it lies, its media type, and what makes its text or bytes. */
export type WrittenFile = {
  path: string;
  type: string;
  text: () => Body | Promise<Body>;
  /** Changes with all that the text is made of; where it is the same as in the last build, so is the text. */
  key?: string;
};
type Body = string | Uint8Array<ArrayBuffer>;

/** A file of JSON, small enough to be read by machines and still by people: no indentation, one final newline. */
export function jsonFile(path: string, value: () => unknown): WrittenFile {
  const text = async () => `${JSON.stringify(await value())}\n`;
  return { path, type: 'application/json', text };
}
