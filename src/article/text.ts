/**
 * The words, one paragraph for each line of the source, exactly as printed.
 * Joined with line feeds they are the source, byte for byte.
 */
export const paragraphs = {
  p1: 'US President Donald Trump and Russian leader Vladimir Putin held an almost two-hour-long call on the future of Ukraine on Tuesday morning, where they “agreed this conflict needs to end with a lasting peace,” according to a White House statement after the call.',
  p2: 'Several aspects of a possible peace deal were negotiated.',
  p3: 'JOIN US ON TELEGRAM',
  p4: 'Follow our coverage of the war on the @Kyivpost_official.',
  p5: '“The leaders agreed that the movement to peace will begin with an energy and infrastructure ceasefire, as well as technical negotiations on the implementation of a maritime ceasefire in the Black Sea, full ceasefire and permanent peace,” the announcement said, per Al Jazeera.',
  p6: '“These negotiations will begin immediately, in the Middle East.” The last official in-person meetings between American and Russian officials have recently been held in Saudi Arabia.',
  p7: 'The presidents also agreed on new bilateral plans.',
  p8: 'Prisoner Swap Promised Following Trump-Putin Call Goes Ahead',
  p9: '“The two leaders agreed that a future with an improved bilateral relationship between the United States and Russia has huge upside. This includes enormous economic deals and geopolitical stability when peace has been achieved,” the White House said.',
  p10: 'The Kremlin’s business envoy, Kirill Dmitriev, posted a cryptic comment on X after the call. “Under the leadership of President Putin and President Trump, the world has become a much safer place today!” he wrote. “Historic! Epic!”',
  p11: 'Another source within Putin’s government and with knowledge of the call told CNN that it went “very well.”',
  p12: 'The presidents were expected to focus the conversation on ongoing peace negotiations to end the war in Ukraine. Trump said earlier this week that he planned on discussing Ukraine’s assets with the Kremlin and what concessions might be required to bring about an end to the invasion.',
  p13: 'Ukrainian President Volodymyr Zelensky announced that Kyiv would accept a ceasefire brokered by Trump if certain conditions could be met after a bilateral meeting between the countries’ representatives in Jeddah, Saudi Arabia last week.',
  p14: 'US Secretary of State Marco Rubio told reporters after the announcement that the “ball is in Russia’s court” to accept a ceasefire as the first step towards concrete peace negotiations.',
  p15: 'Putin teased the world with a vague answer to the proposed ceasefire two days later, saying the 30-day ceasefire proposal is “good and we absolutely support it, but there are issues that we need to discuss,” before questioning the effectiveness of the proposal and naming a number of “conditions that need to be studied.”',
  p16: 'At the time of the call, Ukrainian and American officials were continuing to push for a cease-fire with the necessary security guarantee to satisfy all parties.',
  p17: 'You can also highlight the text and press Ctrl + Enter',
} as const;

/** The furniture: paragraphs that the site put between, not the report. */
export const boilerplate = ['p3', 'p4', 'p8', 'p17'] as const;
