#!/bin/sh
# A day of a site on a machine of one's own: fetch, strict ingest, build, check, publish, send the mail.
# Whatever fails ends the run before the site is touched, and says why; what was done is not done again.
# It needs the `date` of GNU, git and rsync. Ends with 75 when a day is not out yet: run it again some hours later.
#
#   OFFPRINT_SITE      address of the host, such as https://papers.example.org
#   OFFPRINT_PUBLISH   where the site goes, for rsync: /var/www/offprint, or host:/var/www/offprint
#   OFFPRINT_READERS   list of addresses for the mail; without it none is sent
#   OFFPRINT_CONTACT   your e-mail address, for arXiv
# and what `npm run send` tells in its help.
set -eu
cd "$(dirname "$0")/../.."

late=0
fetch() {
  code=0
  npm run -s fetch -- "$@" || code=$?
  case $code in
    0) ;;
    75) late=75 ;;
    *) exit "$code" ;;
  esac
}

# What to fetch. The list of Hugging Face grows all day long, so that the day before is the last whole one.
fetch --source hf --since "$(date -u -d '4 days ago' +%F)" --until "$(date -u -d yesterday +%F)"
# fetch --source arxiv --category cs.CL cs.LG
npm run -s fetch -- --facts || echo 'Authors and venues are left for another day.'

npm run -s ingest -- --strict
# The address of a paper is for ever: keep what the ingest gave.
if [ -d .git ] && [ -n "$(git status --porcelain content)" ]; then
  git add content
  git -c user.name='Daily digest' -c user.email="${OFFPRINT_CONTACT:-digest@localhost}" \
    commit --quiet -m "Digests fetched on $(date -u +%F)"
fi

npm run -s build -- --strict --site "$OFFPRINT_SITE"
npm run -s check-site
npm run -s precompress
rsync --recursive --checksum --delete dist/ "$OFFPRINT_PUBLISH/"

# Digests that the last run did not have are sent; the first run only notes which there are.
mkdir -p .offprint
ls content/digests > .offprint/digests.new
if [ -n "${OFFPRINT_READERS:-}" ] && [ -f .offprint/digests ]; then
  comm -13 .offprint/digests .offprint/digests.new | sed 's/\.md$//' > .offprint/digests.send
  while read -r digest; do
    npm run -s send -- --digest "$digest" --to "$OFFPRINT_READERS" < /dev/null
  done < .offprint/digests.send
fi
mv .offprint/digests.new .offprint/digests
exit "$late"
