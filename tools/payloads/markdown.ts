import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const trusting = { allowDangerousHtml: true, allowDangerousProtocol: true } as const;

/** Markdown as CommonMark has it, by a reader that lets all HTML and every address pass. */
export function commonMark(markdown: string): string {
  return micromark(markdown, trusting);
}

/** Markdown as GitHub has it, but with the tags that GitHub takes out. */
export function gitHub(markdown: string): string {
  const { exit, ...others } = gfmHtml();
  const { htmlFlowData: _, htmlTextData: __, ...unfiltered } = exit ?? {};
  const htmlExtensions = [{ ...others, exit: unfiltered }];
  return micromark(markdown, { ...trusting, extensions: [gfm()], htmlExtensions });
}
