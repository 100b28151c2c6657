import { parties } from '../../src/article/parties.ts';
import { quotes } from '../../src/article/quotes.ts';
import { statements } from '../../src/article/statements.ts';
import { boilerplate, paragraphs } from '../../src/article/text.ts';
import { resolvedArticle } from './resolvedArticle.ts';

/** The article of the library, from its authored words. */
export const ourArticle = resolvedArticle({ paragraphs, boilerplate, parties, quotes, statements });
