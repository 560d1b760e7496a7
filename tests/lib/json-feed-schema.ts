/** JSON Feed 1.1 as a JSON Schema, written from jsonfeed.org/version/1.1: for the tests. Nothing beyond the format may stand in a feed. */
const author = {
  type: 'object',
  minProperties: 1,
  additionalProperties: false,
  properties: {
    name: { type: 'string', minLength: 1 },
    url: { type: 'string', format: 'uri' },
    avatar: { type: 'string', format: 'uri' },
  },
};
const authors = { type: 'array', minItems: 1, items: author };
const text = { type: 'string', minLength: 1 };
const url = { type: 'string', format: 'uri' };
const time = { type: 'string', format: 'date-time' };

const item = {
  type: 'object',
  required: ['id'],
  anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }],
  additionalProperties: false,
  properties: {
    id: text,
    url,
    external_url: url,
    title: text,
    content_html: text,
    content_text: text,
    summary: text,
    date_published: time,
    date_modified: time,
    authors,
    tags: { type: 'array', minItems: 1, items: text },
    language: text,
  },
};

export const jsonFeedSchema = {
  type: 'object',
  required: ['version', 'title', 'items'],
  additionalProperties: false,
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: text,
    home_page_url: url,
    feed_url: url,
    description: text,
    next_url: url,
    icon: url,
    authors,
    language: text,
    items: { type: 'array', items: item },
  },
} as const;
