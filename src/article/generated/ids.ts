// Made by `npm run content` from the words in the folder above: never edited by hand.

/** Ids of the paragraphs: what a filter may ask for. */
export const paragraphsIds: readonly string[] = /* @__PURE__ */ Array.from({ length: 17 }, (_, at) => 'p' + (at + 1));

/** Ids of the parties: what a filter may ask for. */
export const partiesIds: readonly string[] = /* @__PURE__ */ 'donaldTrump|unitedStates|vladimirPutin|russia|ukraine|thePresidents|whiteHouse|kyivPost|telegram|alJazeera|usRussiaOfficials|russianOfficials|kirillDmitriev|kremlin|x|russianSource|cnn|volodymyrZelensky|theCountries|ukraineUsOfficials|marcoRubio|reporters|americanOfficials|allParties|readers|ukrainianOfficials'.split('|');

/** Ids of the places: what a filter may ask for. */
export const placesIds: readonly string[] = /* @__PURE__ */ 'blackSea|middleEast|saudiArabia|world|jeddah'.split('|');

/** Ids of the statements: what a filter may ask for. */
export const statementsIds: readonly string[] = /* @__PURE__ */ 'whiteHouseReadout|dmitrievPost|sourceToCnn|trumpOnAssets|zelenskyAnnouncement|rubioToReporters|putinAnswer'.split('|');
