/**
 * Copies a text that is still to come. The press that asks for it is over by then, which is why the
 * clipboard is given the promise; browsers that take none are given the text. False when neither works.
 */
export async function copyText(coming: Promise<string>): Promise<boolean> {
  try {
    if (typeof ClipboardItem === 'undefined') await navigator.clipboard.writeText(await coming);
    else await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blobOf(coming) })]);
    return true;
  } catch {
    return false;
  }
}

async function blobOf(coming: Promise<string>): Promise<Blob> {
  return new Blob([await coming], { type: 'text/plain' });
}
