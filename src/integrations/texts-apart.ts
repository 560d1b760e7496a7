import { fileURLToPath } from 'node:url';
import type { Plugin } from 'rolldown';

const texts = fileURLToPath(new URL('../texts/texts.ts', import.meta.url));
const imports = /import \{([^{}]*)\} from (['"])([^'"]*\/texts\.ts)\2;?/g;
const reexports = /(export \* from ['"]\.[^'"]+\.ts)(?=['"])/g;

/**
 * The plugin of Vite that brings a text only to those scripts for browsers that say it. A bundler cannot part a
 * module: from one module of texts, whatever any page says would come to every page. So each text is imported from
 * a copy of the texts that is named after it, of which all else is dropped as unused; and strings stand where they
 * are used.
 */
export function textsApart() {
  return {
    name: 'offprint:texts-apart',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }: { name: string }) => name === 'client',
    options: (given) => ({ ...given, optimization: { inlineConst: { mode: 'all' } } }),
    async transform(code, id) {
      const name = /\?text=(\w+)$/.exec(id)?.[1];
      if (name) return code.replace(reexports, `$1?text=${name}`);
      const from = code.matchAll(imports).next().value?.[3];
      if (!from || (await this.resolve(from, id))?.id !== texts) return null;
      return code.replace(imports, (_, names: string) => importsApart(names, from));
    },
  } satisfies Plugin & Record<string, unknown>;
}

/** `a, b as c` as a statement for each name. */
function importsApart(names: string, from: string): string {
  const each = names.split(',').flatMap((name) => name.trim() || []);
  return each
    .map((name) => `import { ${name} } from '${from}?text=${name.split(' ')[0]}';`)
    .join(' ');
}
