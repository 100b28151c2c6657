import { resolvedArticle } from './resolvedArticle.ts';

/** A made-up article in several scripts: guillemets, low marks, right to left, combining marks. */
export const worldArticle = resolvedArticle({
  paragraphs: {
    a: 'La ministre, Zoé Béranger, a déclaré : « Nous n’avons pas peur, l’été sera long. »',
    b: 'Jörg Weiß schrieb: „Wir schließen keine Tür.“ Er fügte »vielleicht« hinzu.',
    c: 'דנה לוי אמרה: “הדלת פתוחה תמיד” והלכה.',
    d: 'قال سامر: «لن نغلق الباب أبدا» ثم غادر.',
    e: 'Ольга Иванова сказала: «Мы не закроем дверь в 2031 году».',
    f: 'Jörg Weiß ist Sprecher der Werft, Samer ist Fischer.',
  },
  parties: {
    zoeBeranger: { name: 'Zoé Béranger', kind: 'person', describedAs: 'La ministre' },
    joergWeiss: { name: 'Jörg Weiß', kind: 'person' },
    danaLevi: { name: 'דנה לוי', kind: 'person' },
    samer: { name: 'سامر', kind: 'person' },
    olga: { name: 'Ольга Иванова', kind: 'person' },
  },
  quotes: {
    peur: {
      paragraph: 'a',
      exact: ' Nous n’avons pas peur, l’été sera long. ',
      speaker: 'zoeBeranger',
    },
    tuer: { paragraph: 'b', exact: 'Wir schließen keine Tür.', speaker: 'joergWeiss' },
    vielleicht: { paragraph: 'b', exact: 'vielleicht', speaker: 'joergWeiss' },
    delet: { paragraph: 'c', exact: 'הדלת פתוחה תמיד', speaker: 'danaLevi' },
    bab: { paragraph: 'd', exact: 'لن نغلق الباب أبدا', speaker: 'samer' },
    dver: { paragraph: 'e', exact: 'Мы не закроем дверь в 2031 году', speaker: 'olga' },
  },
});
