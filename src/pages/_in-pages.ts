import type { GetStaticPathsOptions } from 'astro';
import { pageSizeOf } from '../components/page-size.ts';
import { siteConfig } from '../site.config.ts';
import { keyed } from './_cache-key.ts';

type List<Item, Props> = { params: Record<string, string>; items: readonly Item[]; props: Props };

/** The static paths of lists, each in pages of about so many items: `getStaticPaths` of a `[...page].astro`, which shows its props alone. */
export function inPages<Item, Props extends Record<string, unknown>>(
  lists: () => Promise<readonly List<Item, Props>[]>,
  usual: number = siteConfig.pageSize,
) {
  return async ({ paginate }: GetStaticPathsOptions) =>
    keyed(
      (await lists()).flatMap(({ params, items, props }) =>
        paginate(items, { params, props, pageSize: pageSizeOf(items.length, usual) }),
      ),
    );
}
