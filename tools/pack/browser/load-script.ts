/** Runs a classic script of the copy; rejects where there is none at the address. */
export function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${address} could not be loaded.`)));
    script.addEventListener('load', () => script.remove());
    document.head.append(script);
  });
}
