import { digestEmail } from '../../../store/digest-email.ts';
import { getDigests } from '../../../store/digests.ts';
import { jsonResponse } from '../../../store/json-response.ts';

type Email = Awaited<ReturnType<typeof digestEmail>>;
type Props = { email: Email };

export async function getStaticPaths() {
  const digests = (await getDigests()).map(async (digest) => {
    const email = await digestEmail(digest);
    return ['html', 'txt', 'json'].map((form) => ({
      params: { id: digest.id, form },
      props: { email },
    }));
  });
  return (await Promise.all(digests)).flat();
}

export function GET({ params, props }: { params: { form: string }; props: Props }): Response {
  const { html, text, facts } = props.email;
  if (params.form === 'json') return jsonResponse(facts);
  const type = params.form === 'html' ? 'text/html' : 'text/plain';
  return new Response(params.form === 'html' ? html : text, {
    headers: { 'Content-Type': `${type}; charset=utf-8` },
  });
}
