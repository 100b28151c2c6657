import { checkArticle } from 'onrecord/core';
import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { article, nameOf } from './data.ts';
import { showDate } from './dates.ts';
import { Notes } from './notes/Notes.tsx';
import { Chains } from './parts/Chains.tsx';
import { Check } from './parts/Check.tsx';
import { Layers } from './parts/Layers.tsx';
import { Panel } from './parts/Panel.tsx';
import { Text } from './parts/Text.tsx';
import { Timeline } from './parts/Timeline.tsx';

const { provenance } = article;
const publisher = nameOf(provenance.publisher ?? '');
const address = provenance.url ?? '';
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Ctext y='31' x='2' font-size='46' font-family='serif' fill='%239a4310'%3E“%3C/text%3E%3C/svg%3E";

/** The whole page, as a file; everything but choosing, copying and checking works without a script. */
export function page(): string {
  return `<!doctype html>\n${renderToString(<Page />)}\n`;
}

function Page(): JSX.Element {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>The Trump–Putin call of 18 March 2025, on record</title>
        <meta
          name="description"
          content="One news article with every quotation held against its source."
        />
        <link rel="icon" href={ICON} />
        <link rel="stylesheet" href="reader.css" />
        <script src="reader.js" defer />
      </head>
      <body>
        <a class="skip" href="#the-article">
          To the article
        </a>
        <Head />
        <div class="desk">
          <main>
            <Body />
          </main>
          <Panel />
        </div>
        <Foot />
      </body>
    </html>
  );
}

function Head(): JSX.Element {
  return (
    <header class="head">
      <nav aria-label="On this page">
        <a href="../index.html">onrecord</a>
        <a href="#the-article">Article</a>
        <a href="#the-check">Check a quotation</a>
        <a href="#the-timeline">Timeline</a>
        <a href="#the-chains">Through whom</a>
        <a href="#the-record">Every record</a>
      </nav>
      <h1>The Trump–Putin call of 18&nbsp;March 2025</h1>
      <p>
        As {publisher} reported it, with every quotation held against what its speaker said. Choose
        a quotation to see who said it, when, to whom, and whether these were the words.
      </p>
      <p class="rights">
        The article’s text belongs to its publisher, <a href={address}>{publisher}</a>;{' '}
        <a href="#the-rights">no permission to reuse it was seen</a>. Headline and byline were not
        seen either; the title above is ours.
      </p>
    </header>
  );
}

function Body(): JSX.Element {
  return (
    <>
      <section id="the-article" aria-label="The article" tabIndex={-1}>
        <Layers />
        <Text />
      </section>
      <section id="the-check" aria-labelledby="check-title">
        <h2 id="check-title">Check a quotation</h2>
        <p>Paste what somebody quotes from this article. Nothing leaves your machine.</p>
        <Check />
        <noscript>
          <p>This needs a script. Without one, every quotation is below, with its source.</p>
        </noscript>
      </section>
      <section id="the-timeline" aria-labelledby="timeline-title">
        <h2 id="timeline-title">What happened when</h2>
        <Timeline />
      </section>
      <section id="the-chains" aria-labelledby="chains-title">
        <h2 id="chains-title">Through whom the words came</h2>
        <Chains />
      </section>
      <section id="the-record" aria-labelledby="record-title">
        <h2 id="record-title">Every record</h2>
        <Notes />
      </section>
    </>
  );
}

function Foot(): JSX.Element {
  const issues = checkArticle(article).length;
  return (
    <footer class="foot" id="the-rights">
      <h2>Whose words these are</h2>
      <p>
        {provenance.rights.text} It stands at <a href={address}>{address}</a>, published{' '}
        {showDate(provenance.published ?? '')} (bounds: the day itself is unverified). The MIT
        licence of this library covers its code and annotations and does not reach the text. To
        publish this page, get the publisher’s permission first. The words inside quotation marks
        were said or written by others and may have terms of their own.
      </p>
      <p>
        <code>checkArticle</code> found {issues} {issues === 1 ? 'issue' : 'issues'} in this article
        when the page was built. Not seen: {provenance.unverified.join(', ')}. SHA-256 of the text:{' '}
        <code class="digest">{provenance.sha256}</code>
      </p>
    </footer>
  );
}
