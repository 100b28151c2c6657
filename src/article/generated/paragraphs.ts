// Made by `npm run content` from the words in the folder above: never edited by hand.
import { records } from '../../define/records.ts';

/**
 * The 17 paragraphs, as printed, by id.
 *
 * @example
 * ```ts
 * import { type Paragraphs, paragraphs } from 'onrecord';
 * const first: Paragraphs['p1'] = paragraphs.p1;
 * first.id; //=> 'p1'
 * ```
 *
 * @category Text
 */
export type Paragraphs = {
  /** “US President Donald Trump and Russian leader Vladimir Putin held an almost …” */
  readonly p1: {
    readonly id: 'p1';
    readonly text: 'US President Donald Trump and Russian leader Vladimir Putin held an almost two-hour-long call on the future of Ukraine on Tuesday morning, where they “agreed this conflict needs to end with a lasting peace,” according to a White House statement after the call.';
    readonly role: 'body';
  };
  /** “Several aspects of a possible peace deal were negotiated.” */
  readonly p2: {
    readonly id: 'p2';
    readonly text: 'Several aspects of a possible peace deal were negotiated.';
    readonly role: 'body';
  };
  /** Furniture: “JOIN US ON TELEGRAM” */
  readonly p3: {
    readonly id: 'p3';
    readonly text: 'JOIN US ON TELEGRAM';
    readonly role: 'boilerplate';
  };
  /** Furniture: “Follow our coverage of the war on the @Kyivpost_official.” */
  readonly p4: {
    readonly id: 'p4';
    readonly text: 'Follow our coverage of the war on the @Kyivpost_official.';
    readonly role: 'boilerplate';
  };
  /** ““The leaders agreed that the movement to peace will begin with an energy and …” */
  readonly p5: {
    readonly id: 'p5';
    readonly text: '“The leaders agreed that the movement to peace will begin with an energy and infrastructure ceasefire, as well as technical negotiations on the implementation of a maritime ceasefire in the Black Sea, full ceasefire and permanent peace,” the announcement said, per Al Jazeera.';
    readonly role: 'body';
  };
  /** ““These negotiations will begin immediately, in the Middle East.” The last …” */
  readonly p6: {
    readonly id: 'p6';
    readonly text: '“These negotiations will begin immediately, in the Middle East.” The last official in-person meetings between American and Russian officials have recently been held in Saudi Arabia.';
    readonly role: 'body';
  };
  /** “The presidents also agreed on new bilateral plans.” */
  readonly p7: {
    readonly id: 'p7';
    readonly text: 'The presidents also agreed on new bilateral plans.';
    readonly role: 'body';
  };
  /** Furniture: “Prisoner Swap Promised Following Trump-Putin Call Goes Ahead” */
  readonly p8: {
    readonly id: 'p8';
    readonly text: 'Prisoner Swap Promised Following Trump-Putin Call Goes Ahead';
    readonly role: 'boilerplate';
  };
  /** ““The two leaders agreed that a future with an improved bilateral relationship …” */
  readonly p9: {
    readonly id: 'p9';
    readonly text: '“The two leaders agreed that a future with an improved bilateral relationship between the United States and Russia has huge upside. This includes enormous economic deals and geopolitical stability when peace has been achieved,” the White House said.';
    readonly role: 'body';
  };
  /** “The Kremlin’s business envoy, Kirill Dmitriev, posted a cryptic comment on X …” */
  readonly p10: {
    readonly id: 'p10';
    readonly text: 'The Kremlin’s business envoy, Kirill Dmitriev, posted a cryptic comment on X after the call. “Under the leadership of President Putin and President Trump, the world has become a much safer place today!” he wrote. “Historic! Epic!”';
    readonly role: 'body';
  };
  /** “Another source within Putin’s government and with knowledge of the call told CNN …” */
  readonly p11: {
    readonly id: 'p11';
    readonly text: 'Another source within Putin’s government and with knowledge of the call told CNN that it went “very well.”';
    readonly role: 'body';
  };
  /** “The presidents were expected to focus the conversation on ongoing peace …” */
  readonly p12: {
    readonly id: 'p12';
    readonly text: 'The presidents were expected to focus the conversation on ongoing peace negotiations to end the war in Ukraine. Trump said earlier this week that he planned on discussing Ukraine’s assets with the Kremlin and what concessions might be required to bring about an end to the invasion.';
    readonly role: 'body';
  };
  /** “Ukrainian President Volodymyr Zelensky announced that Kyiv would accept a …” */
  readonly p13: {
    readonly id: 'p13';
    readonly text: 'Ukrainian President Volodymyr Zelensky announced that Kyiv would accept a ceasefire brokered by Trump if certain conditions could be met after a bilateral meeting between the countries’ representatives in Jeddah, Saudi Arabia last week.';
    readonly role: 'body';
  };
  /** “US Secretary of State Marco Rubio told reporters after the announcement that the …” */
  readonly p14: {
    readonly id: 'p14';
    readonly text: 'US Secretary of State Marco Rubio told reporters after the announcement that the “ball is in Russia’s court” to accept a ceasefire as the first step towards concrete peace negotiations.';
    readonly role: 'body';
  };
  /** “Putin teased the world with a vague answer to the proposed ceasefire two days …” */
  readonly p15: {
    readonly id: 'p15';
    readonly text: 'Putin teased the world with a vague answer to the proposed ceasefire two days later, saying the 30-day ceasefire proposal is “good and we absolutely support it, but there are issues that we need to discuss,” before questioning the effectiveness of the proposal and naming a number of “conditions that need to be studied.”';
    readonly role: 'body';
  };
  /** “At the time of the call, Ukrainian and American officials were continuing to …” */
  readonly p16: {
    readonly id: 'p16';
    readonly text: 'At the time of the call, Ukrainian and American officials were continuing to push for a cease-fire with the necessary security guarantee to satisfy all parties.';
    readonly role: 'body';
  };
  /** Furniture: “You can also highlight the text and press Ctrl + Enter” */
  readonly p17: {
    readonly id: 'p17';
    readonly text: 'You can also highlight the text and press Ctrl + Enter';
    readonly role: 'boilerplate';
  };
};

/**
 * The 17 paragraphs, as printed, by id.
 *
 * @example
 * ```ts
 * import { paragraphs } from 'onrecord';
 * Object.keys(paragraphs).length; //=> 17
 * paragraphs.p1.id; //=> 'p1'
 * ```
 *
 * @category Text
 */
export const paragraphs: Paragraphs = /* @__PURE__ */ records<Paragraphs>(
  {
    id: '',
    text: '',
    role: '',
  },
  '17' +
  '|p1|US President Donald Trump and Russian leader Vladimir Putin held an almost two-hour-long call on the future of Ukraine on Tuesday morning, where they “agreed this conflict needs to end with a lasting peace,” according to a White House statement after the call.|body' +
  '|p2|Several aspects of a possible peace deal were negotiated.|body' +
  '|p3|JOIN US ON TELEGRAM|boilerplate' +
  '|p4|Follow our coverage of the war on the @Kyivpost_official.|boilerplate' +
  '|p5|“The leaders agreed that the movement to peace will begin with an energy and infrastructure ceasefire, as well as technical negotiations on the implementation of a maritime ceasefire in the Black Sea, full ceasefire and permanent peace,” the announcement said, per Al Jazeera.|body' +
  '|p6|“These negotiations will begin immediately, in the Middle East.” The last official in-person meetings between American and Russian officials have recently been held in Saudi Arabia.|body' +
  '|p7|The presidents also agreed on new bilateral plans.|body' +
  '|p8|Prisoner Swap Promised Following Trump-Putin Call Goes Ahead|boilerplate' +
  '|p9|“The two leaders agreed that a future with an improved bilateral relationship between the United States and Russia has huge upside. This includes enormous economic deals and geopolitical stability when peace has been achieved,” the White House said.|body' +
  '|p10|The Kremlin’s business envoy, Kirill Dmitriev, posted a cryptic comment on X after the call. “Under the leadership of President Putin and President Trump, the world has become a much safer place today!” he wrote. “Historic! Epic!”|body' +
  '|p11|Another source within Putin’s government and with knowledge of the call told CNN that it went “very well.”|body' +
  '|p12|The presidents were expected to focus the conversation on ongoing peace negotiations to end the war in Ukraine. Trump said earlier this week that he planned on discussing Ukraine’s assets with the Kremlin and what concessions might be required to bring about an end to the invasion.|body' +
  '|p13|Ukrainian President Volodymyr Zelensky announced that Kyiv would accept a ceasefire brokered by Trump if certain conditions could be met after a bilateral meeting between the countries’ representatives in Jeddah, Saudi Arabia last week.|body' +
  '|p14|US Secretary of State Marco Rubio told reporters after the announcement that the “ball is in Russia’s court” to accept a ceasefire as the first step towards concrete peace negotiations.|body' +
  '|p15|Putin teased the world with a vague answer to the proposed ceasefire two days later, saying the 30-day ceasefire proposal is “good and we absolutely support it, but there are issues that we need to discuss,” before questioning the effectiveness of the proposal and naming a number of “conditions that need to be studied.”|body' +
  '|p16|At the time of the call, Ukrainian and American officials were continuing to push for a cease-fire with the necessary security guarantee to satisfy all parties.|body' +
  '|p17|You can also highlight the text and press Ctrl + Enter|boilerplate',
);

/**
 * The same records, in order.
 *
 * @example
 * ```ts
 * import { getParagraphs, type ParagraphsInOrder } from 'onrecord';
 * const all: ParagraphsInOrder = getParagraphs();
 * all[16].id; //=> 'p17'
 * ```
 *
 * @category Text
 */
export type ParagraphsInOrder = readonly [
  Paragraphs['p1'],
  Paragraphs['p2'],
  Paragraphs['p3'],
  Paragraphs['p4'],
  Paragraphs['p5'],
  Paragraphs['p6'],
  Paragraphs['p7'],
  Paragraphs['p8'],
  Paragraphs['p9'],
  Paragraphs['p10'],
  Paragraphs['p11'],
  Paragraphs['p12'],
  Paragraphs['p13'],
  Paragraphs['p14'],
  Paragraphs['p15'],
  Paragraphs['p16'],
  Paragraphs['p17'],
];

/**
 * The same records by what a filter may ask.
 *
 * @example
 * ```ts
 * import { getParagraphs, type ParagraphsBy } from 'onrecord';
 * const found: ParagraphsBy['role']['body'] = getParagraphs({ role: 'body' });
 * found.length; //=> 13
 * ```
 *
 * @category Text
 */
export type ParagraphsBy = {
  readonly role: {
    readonly body: readonly [Paragraphs['p1'], Paragraphs['p2'], Paragraphs['p5'], Paragraphs['p6'], Paragraphs['p7'], Paragraphs['p9'], Paragraphs['p10'], Paragraphs['p11'], Paragraphs['p12'], Paragraphs['p13'], Paragraphs['p14'], Paragraphs['p15'], Paragraphs['p16']];
    readonly boilerplate: readonly [Paragraphs['p3'], Paragraphs['p4'], Paragraphs['p8'], Paragraphs['p17']];
  };
};
