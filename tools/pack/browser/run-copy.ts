import { fetchFiles } from './fetch-files.ts';
import { Files } from './files.ts';
import { inlinePictures } from './inline-pictures.ts';
import { Modules } from './modules.ts';

/** The first script of each page of a packed copy: it stands in for what browsers do not do with files. */
const root = new URL('..', (document.currentScript as HTMLScriptElement).src).href;
const modules = new Modules(root);
const files = new Files(root);
fetchFiles(root, files);

/** What the scripts of the copy call; `npm run pack` writes those calls. */
const calls = {
  define: modules.define.bind(modules),
  load: modules.load.bind(modules),
  /** `import()` of an address that is made while the page runs. */
  loadAddress: (address: string) =>
    modules.load(new URL(address, document.baseURI).href.slice(root.length)),
  files: files.add.bind(files),
};
Object.assign(self, { offprintCopy: calls });
document.addEventListener('DOMContentLoaded', () => inlinePictures());
