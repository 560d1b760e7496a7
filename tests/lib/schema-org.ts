import jsonld from 'jsonld';

const vocabulary = 'https://schema.org/';

/** What schema.org defines for each type that the site uses, as far as the site uses it. */
const defined: Record<string, string> = {
  WebPage: 'url name mainEntity',
  ScholarlyArticle:
    'name headline alternateName creativeWorkStatus correction abstract author inLanguage keywords datePublished isPartOf identifier sameAs url sdDatePublished sdPublisher',
  CorrectionComment: 'text',
  Person: 'name',
  Organization: 'name',
  PublicationIssue: 'name',
  PropertyValue: 'propertyID value',
  BreadcrumbList: 'itemListElement',
  ListItem: 'position name item url',
  CollectionPage: 'url name description inLanguage mainEntity',
  ItemList: 'numberOfItems itemListElement',
  WebSite: 'url name description inLanguage potentialAction',
  SearchAction: 'target query-input',
  EntryPoint: 'urlTemplate',
  Dataset: 'url name description inLanguage isAccessibleForFree distribution',
  DataDownload: 'contentUrl encodingFormat contentSize',
};

const address = { '@type': '@id' };
/** In place of schema.org’s own context, which is on another host. */
const context = {
  '@vocab': vocabulary,
  url: address,
  item: address,
  sameAs: address,
  contentUrl: address,
};

type Node = { '@id'?: string; '@type'?: string[]; [property: string]: unknown };

/** A JSON-LD text expanded by a processor: all nodes in it, the outer before the inner. */
export async function nodesOf(text: string): Promise<Node[]> {
  const expanded = await jsonld.expand(JSON.parse(text), {
    documentLoader: async (url: string) => {
      if (url !== 'https://schema.org') throw new Error(`The description asks for ${url}.`);
      return {
        contextUrl: undefined,
        documentUrl: url,
        document: { '@context': context },
      } as never;
    },
  });
  return expanded.flatMap((node) => allNodes(node));
}

function allNodes(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(allNodes);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(allNodes);
  return '@type' in value && Array.isArray(value['@type']) ? [value as Node, ...inner] : inner;
}

/** What schema.org does not define: types, properties, addresses that are not absolute. */
export function undefinedIn(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    const type = node['@type']?.[0]?.replace(vocabulary, '') ?? '';
    const allowed = defined[type]?.split(' ') ?? [];
    const wrong = Object.keys(node)
      .filter((key) => !key.startsWith('@'))
      .filter((key) => !allowed.includes(key.replace(vocabulary, '')));
    const relative = node['@id'] && !/^https?:/.test(node['@id']) ? [node['@id']] : [];
    return [...(type in defined ? [] : [type]), ...wrong, ...relative];
  });
}
