import { describe, expect, it } from 'vitest';
import { speakerNearby } from '../../src/verify/speakerNearby.ts';

/** Whom the words around the last quotation of a text name. */
function namedIn(text: string): string | undefined {
  const found = speakerNearby(
    text,
    text.lastIndexOf('“'),
    text.lastIndexOf('”') + 1,
    0,
    () => false,
  );
  if (found) expect(text.slice(found.start, found.end)).toBe(found.exact);
  return found?.exact;
}

const subjects: readonly string[] = [
  'told Rubio',
  'asked Rubio',
  'answered Rubio',
  'replied to Rubio',
  'wrote to Rubio',
  'said to Rubio',
  'mocked Rubio',
  'reminded Rubio',
  'assured Marco Rubio',
  'told Rubio on Monday',
  'told US Secretary of State Marco Rubio',
  'told Trump, Rubio',
];

const verbs = ['stressed', 'promised', 'reported', 'named', 'hailed', 'quoted', 'spoke of'];

const named: readonly (readonly [text: string, name: string | undefined])[] = [
  ['Putin told CNN: “very well”', 'Putin'],
  ['As [told here](https://example.org/a), Putin said: “very well”', 'Putin'],
  ['Putin (to CNN): “very well”', 'Putin'],
  ['A source told CNN: “very well”', undefined],
  ['Rubio said a source told CNN: “very well”', undefined],
  ['Zelensky imitated Putin: “we absolutely support it”', undefined],
  ['Zelensky’s message to Rubio: “no”', undefined],
  ['Zelensky in an interview with Rubio: “no”', undefined],
  ['After meeting Zelensky, Rubio: “no”', 'Rubio'],
  ['CNN quoted Putin: “no”', 'Putin'],
  ['Putin said no.\nRubio: “yes”', 'Rubio'],
  ['Zelensky rather than Rubio said “no”.', undefined],
  ['A source close to Vladimir Putin said: “no”', undefined],
  ['A spokesman for Rubio said: “no”', 'A spokesman for Rubio'],
  ['“No,” said Rubio’s spokeswoman.', 'Rubio’s spokeswoman'],
  ['Zelensky mocked Rubio’s “no”.', undefined],
  ['Trump’s top man Marco Rubio said “no”.', 'Marco Rubio'],
  ['Trump’s Secretary of State Marco Rubio said “no”.', 'Secretary of State Marco Rubio'],
  ['Putin’s envoy Kirill Dmitriev wrote “no”.', 'Kirill Dmitriev'],
  ['RDIF chief Kirill Dmitriev wrote “no”.', 'Kirill Dmitriev'],
  ['Florida’s Marco Rubio said “no”.', 'Marco Rubio'],
  ['Putin is quoted as saying “no”.', 'Putin'],
  ['Putin was quoted by CNN as saying it was “no”.', 'Putin'],
  ['A Kremlin statement said “no”.', 'A Kremlin'],
  ['“No,” promised Putin.', 'Putin'],
  ['“No,” Putin reportedly said.', 'Putin'],
  ['“No”, as Putin put it.', 'Putin'],
  ['As Putin put it, “no”.', 'Putin'],
  ['**Rubio**: *“no”*', 'Rubio'],
  ['_Putin_ said: “no”', 'Putin'],
  ['> - **Marco Rubio:** “no”', 'Marco Rubio'],
  ['“These,” said Rubio, “in the Middle East.”', 'Rubio'],
  ['Anna van den Rubio said “no”.', 'Anna van den Rubio'],
  ['Eric F. Rubio said “no”.', 'Eric F. Rubio'],
  ['He left Rome. Rubio said “no”.', 'Rubio'],
  ['Harun al-Rashid said: “no”', 'Harun al-Rashid'],
  ['“No,” al-Rashid said.', 'al-Rashid'],
  ['“No,” said Amina al-Rashid.', 'Amina al-Rashid'],
  ['According to Amina al-Rashid, “no”.', 'Amina al-Rashid'],
  ['“No,” said Ursula von der Leyen in Brussels.', 'Ursula von der Leyen'],
  ['“No,” said a Rubio aide.', 'a Rubio aide'],
  ['“No,” said a Kremlin statement.', 'a Kremlin'],
  ['According to the Rubio camp, “no”.', undefined],
  ['According to the Rubio camp, there is “no”.', undefined],
  ['“No,” according to the Rubio camp.', 'the Rubio camp'],
  ['Neither Trump nor Rubio said “no”.', undefined],
  ['Trump and Rubio said “no”.', undefined],
  ['“No,” union leader Bob Hill said.', 'Bob Hill'],
  ['“No,” said spokesman Jean-Luc de Villiers.', 'Jean-Luc de Villiers'],
  ['“No,” and Rubio said so too.', undefined],
  ['“No,” the Russian leader said.', 'the Russian leader'],
  ['The Russian leader, Vladimir Putin, said: “no”', 'Vladimir Putin'],
  ['It was Putin who said “no”.', 'Putin'],
  ['Putin described it as “no”.', 'Putin'],
  ['Putin denied it: “no”', 'Putin'],
  ['“No,” joked Putin in Moscow.', 'Putin'],
  ['The statement said the plan was “no”.', undefined],
  ['A statement says “no”.', undefined],
  ['Their statement added “no”.', undefined],
  ['Also Putin said “no”.', 'Putin'],
  ['Said Putin: “no”', 'Putin'],
  ['“No,” Rubio recalled Putin saying.', undefined],
  ['Trump—who, Rubio said, was hopeful—added that it was “no”.', 'Trump'],
  ['Zelensky – who met Rubio – said “no”.', 'Zelensky'],
  ['Trump won over Dmitriev, who wrote “no”.', 'Dmitriev'],
  ['Lavrov (Russia) said “no”.', 'Lavrov'],
  ['As Lavrov (2025) put it, “no”.', 'Lavrov'],
  ['Lavrov has repeatedly said “no”.', 'Lavrov'],
  ['Lavrov would later say “no”.', 'Lavrov'],
  ['Lavrov believes the “no”.', 'Lavrov'],
  ['Lavrov insisted: the “no”.', 'Lavrov'],
  ['Lavrov went on: “no”', 'Lavrov'],
  ['“No,” quipped Lavrov.', 'Lavrov'],
  ['The “no”, as Lavrov once said.', 'Lavrov'],
  ['The “no”, as Lavrov famously wrote.', 'Lavrov'],
  ['According to Lavrov the “no”.', 'Lavrov'],
  ['Lavrov – “no”', 'Lavrov'],
  ['1. **Sergei Lavrov** – “no”', 'Sergei Lavrov'],
  ['@lavrov: “no”', '@lavrov'],
  ["O'Neill said it's “no”.", "O'Neill"],
  ['“No,” said a spokesman for Rubio.', 'a spokesman for Rubio'],
  ['“No,” said Lee’s spokesman.', 'Lee’s spokesman'],
  ['“No,” wrote the Kremlin’s business envoy.', 'the Kremlin’s business envoy'],
  ['“No,” said Rubio’s friend Tammy Bruce.', undefined],
  ['“No,” the mayor told Reuters.', 'the mayor'],
  ['The secretary of state said “no”.', 'The secretary of state'],
  ['The mayor, who met Rubio, said “no”.', 'The mayor'],
  ['The mayor, Maria Berg, said “no”.', 'Maria Berg'],
  ['The day Rubio said “no” was sunny.', 'Rubio'],
  ['The so-called “no” goes on.', undefined],
  ['「No」 said Rubio. “Yes”', undefined],
  ['WASHINGTON (AP) — “No,” the White House said.', 'the White House'],
  ['Kyiv — “No,” the city’s mayor, Ana Ruiz, said on Tuesday.', 'Ana Ruiz'],
  ['London (Reuters) — “No,” it was said.', undefined],
  ['WASHINGTON — “No.”', undefined],
  ['CNN — “No.”', 'CNN'],
  ['Rubio denied that it was “no”.', undefined],
  ['Rubio denied a report that it was “no”.', undefined],
  ['Rubio denied this: “no”', 'Rubio'],
  ['For Rubio, who spoke to CNN, it was “no”.', 'Rubio'],
  ['Ana Ruiz, whom Rubio had warned, “has confidence,” she said.', undefined],
  ['Ana disagreed with Rubio, who said it was “no”.', 'Rubio'],
  ['A letter to Rubio said it, who knows: “no”', undefined],
  ['Ana disagreed with Rubio, the man who said it was “no”.', 'the man'],
  ['The dam, said Rubio, “leaks”.', 'Rubio'],
  ['The dam, said Rubio, is “old”.', 'Rubio'],
  ['Rubio, who told CNN it was “no”, left.', 'Rubio'],
  ['Ana notes it, but Rubio sees “no”.', undefined],
  ['Ana said so in Jeddah, and Rubio sees “no”.', undefined],
  ['Ana called on a Tuesday while Rubio sees “no”.', undefined],
  ['“Yes,” as Ana called it, is not how Rubio sees it: “no”', undefined],
  ['- **Marco Rubio** (US): “no”', 'Marco Rubio'],
  ['- **Marco Rubio** (US) told us it was *“no”*', 'Marco Rubio'],
  ['2/ Rubio: “no”', 'Rubio'],
  ['Trump on X: “no”', 'Trump'],
  ['Trump on the Ukraine: “no”', 'Trump'],
  ['Trump (“no”) and Putin disagree.', 'Trump'],
  ['Mayor Ana Ruiz celebrated: “no”', 'Mayor Ana Ruiz'],
  ['Whereas Ana speaks of the law, Rubio wants “no”.', undefined],
  ['Although Ana said sorry on Monday, Rubio sought “no”.', undefined],
  ['While Ana said it was “no”, Rubio left.', 'Ana'],
  ['While Ana, the mayor, said it was “no”, Rubio left.', 'Ana'],
  ['A source within Rubio’s office told CNN it was “no”.', undefined],
  ['A source in Rubio’s office, who told CNN it was “no”, left.', undefined],
  ['In Rome Rubio said it was “no”.', 'Rubio'],
  ['- Owen Pryce, Hydralis: “no”', 'Owen Pryce'],
  ['In Jeddah, Rubio: “no”', 'Rubio'],
  ['Ana herself says it was “no”.', 'Ana'],
  ['Ana just said it was “no”.', 'Ana'],
  ['To quote Rubio: “no”', 'Rubio'],
  ['In the view of Rubio, it is “no”.', 'Rubio'],
  ['It is “no”, in the view of Rubio.', 'Rubio'],
  ['Owen Pryce to journalists: “no”', 'Owen Pryce'],
  ['“Yes,” enthused Mr. Rubio, “no.”', 'Mr. Rubio'],
  ['“Yes,” said Ana Ruiz, the mayor, “no.”', 'Ana Ruiz'],
  ['“No,” Norvane’s chief executive, Helen Marsh, told us.', 'Helen Marsh'],
  ['According to the **White House**, they said “no”.', 'White House'],
  ['The town’s plans were described as “no”.', undefined],
  ['Ana Ruiz exploded: “no”', 'Ana Ruiz'],
  ['Ana considers it “no”.', 'Ana'],
  ['“No,” Ana begins, “no.”', 'Ana'],
  ['They argued, with Ana calling it “no”.', 'Ana'],
  ['Bo called it “yes” and Ana insisting it was “no”.', 'Ana'],
  ['The trial leader, **Dr. Amara Mensah**, said: “no”', 'Dr. Amara Mensah'],
  ['According to Norvax chief executive Peter Lind, it is “no”.', 'Peter Lind'],
  ['“No” — White House statement', 'White House'],
  ['“No” — White House readout.', 'White House'],
  ['“No” — White House statements vary.', undefined],
  ['Rubio’s line is “no”.', 'Rubio'],
  ['Rubio’s phrase “no” frames it.', 'Rubio'],
  ['The second is Rubio: “no”', 'Rubio'],
  ['Rubio’s claim that “no” is odd.', 'Rubio'],
  ['In Rubio’s words, “no”.', 'Rubio'],
  ['Rubio’s plan that “no” is odd.', undefined],
  ['It was described by Rubio as “no”.', 'Rubio'],
  ['It was described as rude by Rubio as “no”.', 'Rubio'],
  ['The offer was called “no” by Rubio.', 'Rubio'],
  ['The offer was dismissed as a “no” by Rubio.', 'Rubio'],
  ['The book “no” by Rubio is long.', undefined],
  ['“No,” CNN quoted Rubio as saying.', 'Rubio'],
  ['“No,” gushed Rubio.', 'Rubio'],
  ['Rubio thinks it is “no”.', 'Rubio'],
  ['“No” (Rubio, at noon)', 'Rubio'],
  ['“No” (Rubio, 2025)', undefined],
  ['**Rubio:** the offer is “no”', undefined],
];

const quantities =
  'Many|People|Reports|Nobody|No one|Experts|Critics|Sources|Some|Someone|Everyone|Both|Others|Officials';

const labels =
  'Note|Quote|Key Quote|Claim|Fact|Headline|Summary|BREAKING|Answer|TL;DR|Translation|Source|On X|Speaker: Rubio\nQuote';

describe('who a text names as the speaker', () => {
  it('is where the verb is, not where the name comes again', () => {
    expect(speakerNearby('“No,” said Rubio, Rubio again.', 0, 5, 0, () => false)?.start).toBe(11);
  });
  it.each(subjects)('is the one who speaks, not the one spoken to: %s', (rest) =>
    expect(namedIn(`Zelensky ${rest}: “no”`)).toBe('Zelensky'),
  );
  it.each(verbs)('is told by the verb %s', (verb) =>
    expect(namedIn(`President Putin ${verb} “no”.`)).toBe('President Putin'),
  );
  it.each(named)('%j names %j', (text, name) => expect(namedIn(text)).toBe(name));
  it.each([
    '**Rubio:** the offer is “no”',
    '- Rubio (US): the “no”',
    '| 1 | Rubio | March 18 | “no” |',
    '| 1 | Rubio | “no” |',
    '## Rubio\n- “no”',
    '**Rubio**\n“no”',
    'Rubio’s answer, “no,” is short.',
    'Rubio’s own plan — “no” — is short.',
    'Rubio to the few who care: “no”',
    'BREAKING: Rubio on ceasefire: “no”',
    'It is Rubio’s “no” that counts.',
    'Q. So?\nRubio: I’m “no”.',
  ])('is a party where only that tells it from a label: %j', (text) => {
    const [start, end] = [text.indexOf('“'), text.indexOf('”') + 1];
    const named = (party: string) =>
      speakerNearby(text, start, end, 0, (name) => name === party)?.exact;
    expect(named('Rubio')).toBe('Rubio');
    expect(named('Putin')).toBe(undefined);
  });
  it('is a party in lower case where a label names it', () => {
    const label = '- Environment ministry: “no”';
    const named = (party: string) =>
      speakerNearby(label, 24, 28, 0, (name) => name === party)?.exact;
    expect(named('Environment ministry')).toBe('Environment ministry');
    expect(named('ministry')).toBe(undefined);
  });
  it.each(quantities.split('|'))('is not “%s”', (many) =>
    expect(namedIn(`${many} said it was “no”.`)).toBe(undefined),
  );
  it.each(labels.split('|'))('is no label: %j', (label) =>
    expect(namedIn(`${label}: “no”`)).toBe(undefined),
  );
});
