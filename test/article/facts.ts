// The facts of the article, a second time: each row was read against the text and against what is
// known of the day. The rows were printed from the records once and are never made from them again, so
// a change of a record that is no change of mind shows. Wikidata addresses are their last part.
export const facts = {
  parties: `
id | kind | named | sameAs | countryCode | members
donaldTrump | person | true | Q22686 |  |
unitedStates | country | true | Q30 | US |
vladimirPutin | person | true | Q7747 |  |
russia | country | true | Q159 | RU |
ukraine | country | true | Q212 | UA |
thePresidents | group | false |  |  | donaldTrump, vladimirPutin
whiteHouse | government | true |  |  |
kyivPost | media | true |  |  |
telegram | media | true |  |  |
alJazeera | media | true |  |  |
usRussiaOfficials | group | false |  |  | americanOfficials, russianOfficials
russianOfficials | group | false |  |  |
kirillDmitriev | person | true |  |  |
kremlin | government | true |  |  |
x | media | true | Q918 |  |
russianSource | person | false |  |  |
cnn | media | true | Q48340 |  |
volodymyrZelensky | person | true | Q3874799 |  |
theCountries | group | false |  |  | ukraine, unitedStates
ukraineUsOfficials | group | false |  |  | ukrainianOfficials, americanOfficials
marcoRubio | person | true | Q324546 |  |
reporters | group | false |  |  |
americanOfficials | group | false |  |  |
allParties | group | false |  |  |
readers | group | false |  |  |
ukrainianOfficials | group | false |  |  |
`,
  places: `
id | kind | within | sameAs | countryCode
blackSea | sea |  | Q166 |
middleEast | region |  | Q7204 |
saudiArabia | country |  | Q851 | SA
world | world |  |  |
jeddah | city | saudiArabia | Q374365 |
`,
  sources: `
id | publisher | date | level | url
whiteHouseReadoutOnX | whiteHouse | 2025-03-18 | A |
kremlinReadout | kremlin | 2025-03-18 | A |
scavinoOnX |  |  | A |
dmitrievOnX | kirillDmitriev | 2025-03-18 | A |
cnnReport | cnn |  | B |
jeddahJointStatement |  | 2025-03-11 | A |
stateDepartmentTranscript |  | 2025-03-11 | A |
kremlinNewsConference | kremlin | 2025-03-13 | A | http://en.kremlin.ru/events/president/news/76450
apTranslation |  |  | B |
recordOfInvasion |  |  | A |
recordOfRiyadhTalks |  |  | A |
recordOfLaterMeetings |  |  | A |
recordOfAssetsRemarks |  |  | A |
recordOfCallLength |  |  | A |
recordOfPrisonerExchange |  |  | A |
recordOfFollowUpTalks |  |  | A |
`,
  statements: `
id | speaker | medium | date | basis | platform | audience | source | quotes
whiteHouseReadout | whiteHouse | readout | 2025-03-18 | external | x |  | whiteHouseReadoutOnX | agreedLastingPeace, energyCeasefire, negotiationsBegin, bilateralFuture
dmitrievPost | kirillDmitriev | post | 2025-03-18 | external | x |  | dmitrievOnX | saferPlace, historicEpic
sourceToCnn | russianSource | remarks | 2025-03-18/2025-03-19 | external |  | cnn | cnnReport | veryWell
trumpOnAssets | donaldTrump | remarks | 2025-03-16/2025-03-17 | external |  |  | recordOfAssetsRemarks |
zelenskyAnnouncement | volodymyrZelensky | announcement | 2025-03-11 | external |  |  | jeddahJointStatement |
rubioToReporters | marcoRubio | remarks | 2025-03-11 | external |  | reporters | stateDepartmentTranscript | ballInCourt
putinAnswer | vladimirPutin | answer | 2025-03-13 | external |  |  | kremlinNewsConference | goodButIssues, conditionsToStudy
`,
  quotes: `
id | paragraph | kind | speaker | holders | attribution | statement
agreedLastingPeace | p1 | mixed | whiteHouse | donaldTrump, vladimirPutin | whiteHouse voice text | whiteHouseReadout
energyCeasefire | p5 | direct | whiteHouse | donaldTrump, vladimirPutin | whiteHouse voice text, alJazeera relay text | whiteHouseReadout
negotiationsBegin | p6 | direct | whiteHouse |  | whiteHouse voice inherited, alJazeera relay inherited | whiteHouseReadout
bilateralFuture | p9 | direct | whiteHouse | donaldTrump, vladimirPutin | whiteHouse voice text | whiteHouseReadout
saferPlace | p10 | direct | kirillDmitriev |  | kirillDmitriev voice text | dmitrievPost
historicEpic | p10 | direct | kirillDmitriev |  | kirillDmitriev voice text | dmitrievPost
veryWell | p11 | mixed | russianSource |  | russianSource voice text, cnn relay text | sourceToCnn
ballInCourt | p14 | mixed | marcoRubio |  | marcoRubio voice text | rubioToReporters
goodButIssues | p15 | mixed | vladimirPutin |  | vladimirPutin voice text | putinAnswer
conditionsToStudy | p15 | mixed | vladimirPutin |  | vladimirPutin voice text | putinAnswer
`,
  timeline: `
id | date | basis | kind | status | participants | place | statement | source
fullScaleInvasion | 2022-02-24 | external | war | past | russia, ukraine |  |  | recordOfInvasion
riyadhTalks | 2025-02-18 | external | meeting | past | unitedStates, russia | saudiArabia |  | recordOfRiyadhTalks
jeddahMeeting | 2025-03-11 | external | meeting | past | ukraine, unitedStates | jeddah |  | jeddahJointStatement
ceasefireAnnounced | 2025-03-11 | external | statement | past | volodymyrZelensky, ukraine |  | zelenskyAnnouncement | jeddahJointStatement
rubioBriefing | 2025-03-11 | external | statement | past | marcoRubio, reporters | jeddah | rubioToReporters | stateDepartmentTranscript
putinPressConference | 2025-03-13 | external | statement | past | vladimirPutin |  | putinAnswer | kremlinNewsConference
assetsRemarks | 2025-03-16/2025-03-17 | external | statement | past | donaldTrump |  | trumpOnAssets | recordOfAssetsRemarks
trumpPutinCall | 2025-03-18 | external | call | past | donaldTrump, vladimirPutin |  |  | scavinoOnX
ceasefirePush | 2025-03-18 | derived | negotiation | ongoing | ukrainianOfficials, americanOfficials |  |  |
readoutPosted | 2025-03-18 | external | statement | past | whiteHouse |  | whiteHouseReadout | whiteHouseReadoutOnX
envoyPost | 2025-03-18 | external | statement | past | kirillDmitriev |  | dmitrievPost | dmitrievOnX
prisonerExchange | 2025-03-19 | external | exchange | past | russia, ukraine |  |  | recordOfPrisonerExchange
followUpTalks | 2025-03-23/2025-03-25 | external | negotiation | planned | unitedStates, russia | middleEast |  | recordOfFollowUpTalks
`,
  times: `
id | paragraph | type | value | anchoredTo | basis | alternatives
almostTwoHours | p1 | duration | PT2H |  | text |
tuesdayMorning | p1 | date | 2025-03-18 | whiteHouseReadout | derived |
afterCallReadout | p1 | date | 2025-03-18 | trumpPutinCall | external |
immediately | p6 | date | 2025-03-18 | whiteHouseReadout | derived | 2025-03-18/.., 2025-03-23/2025-03-25
recently | p6 | date | 2025-02-18 | trumpPutinCall | external |
followingTheCall | p8 | date | 2025-03-18/2025-03-19 | trumpPutinCall | external | 2025-03-18, 2025-03-19
afterCallPost | p10 | date | 2025-03-18 | trumpPutinCall | external |
today | p10 | date | 2025-03-18 | dmitrievPost | derived |
earlierThisWeek | p12 | date | 2025-03-16/2025-03-17 | trumpPutinCall | external | 2025-03-17
afterJeddahMeeting | p13 | date | 2025-03-11 | jeddahMeeting | external |
lastWeek | p13 | date | 2025-03-10/2025-03-16 | trumpPutinCall | derived | 2025-03-09/2025-03-15, 2025-03-11
afterAnnouncement | p14 | date | 2025-03-11 | zelenskyAnnouncement | external |
twoDaysLater | p15 | date | 2025-03-13 | ceasefireAnnounced | derived |
thirtyDays | p15 | duration | P30D |  | text |
atTimeOfCall | p16 | date | 2025-03-18 | trumpPutinCall | derived |
`,
  mentions: `
id | exact | party | place | form
p1UsPresident | US President | donaldTrump |  | title
p1Us | US | unitedStates |  | name
p1Trump | Donald Trump | donaldTrump |  | name
p1RussianLeader | Russian leader | vladimirPutin |  | title
p1Russian | Russian | russia |  | adjective
p1Putin | Vladimir Putin | vladimirPutin |  | name
p1Ukraine | Ukraine | ukraine |  | name
p1They | they | thePresidents |  | pronoun
p1WhiteHouse | White House | whiteHouse |  | metonym
p3Us | US | kyivPost |  | pronoun
p3Telegram | TELEGRAM | telegram |  | name
p4Our | our | kyivPost |  | possessive
p4KyivPost | @Kyivpost_official | kyivPost |  | name
p5Leaders | The leaders | thePresidents |  | title
p5BlackSea | Black Sea |  | blackSea | name
p5Announcement | the announcement | whiteHouse |  | metonym
p5AlJazeera | Al Jazeera | alJazeera |  | name
p6MiddleEast | Middle East |  | middleEast | name
p6Officials | American and Russian officials | usRussiaOfficials |  | description
p6American | American | unitedStates |  | adjective
p6RussianOfficials | Russian officials | russianOfficials |  | description
p6Russian | Russian | russia |  | adjective
p6SaudiArabia | Saudi Arabia |  | saudiArabia | name
p7Presidents | The presidents | thePresidents |  | title
p8Trump | Trump | donaldTrump |  | name
p8Putin | Putin | vladimirPutin |  | name
p9Leaders | The two leaders | thePresidents |  | title
p9UnitedStates | United States | unitedStates |  | name
p9Russia | Russia | russia |  | name
p9WhiteHouse | White House | whiteHouse |  | metonym
p10Envoy | The Kremlin’s business envoy | kirillDmitriev |  | description
p10Kremlin | Kremlin | kremlin |  | metonym
p10Dmitriev | Kirill Dmitriev | kirillDmitriev |  | name
p10X | X | x |  | name
p10PresidentPutin | President | vladimirPutin |  | title
p10Putin | Putin | vladimirPutin |  | name
p10PresidentTrump | President | donaldTrump |  | title
p10Trump | Trump | donaldTrump |  | name
p10World | the world |  | world | description
p10He | he | kirillDmitriev |  | pronoun
p11Source | Another source within Putin’s government and with knowledge of the call | russianSource |  | description
p11PutinGovernment | Putin’s government | kremlin |  | description
p11Putin | Putin | vladimirPutin |  | name
p11Cnn | CNN | cnn |  | name
p12Presidents | The presidents | thePresidents |  | title
p12Ukraine | Ukraine | ukraine |  | name
p12Trump | Trump | donaldTrump |  | name
p12He | he | donaldTrump |  | pronoun
p12UkraineAssets | Ukraine | ukraine |  | name
p12Kremlin | Kremlin | kremlin |  | metonym
p13UkrainianPresident | Ukrainian President | volodymyrZelensky |  | title
p13Ukrainian | Ukrainian | ukraine |  | adjective
p13Zelensky | Volodymyr Zelensky | volodymyrZelensky |  | name
p13Kyiv | Kyiv | ukraine |  | metonym
p13Trump | Trump | donaldTrump |  | name
p13Representatives | the countries’ representatives | ukraineUsOfficials |  | description
p13Countries | the countries | theCountries |  | description
p13Jeddah | Jeddah |  | jeddah | name
p13SaudiArabia | Saudi Arabia |  | saudiArabia | name
p14UsSecretary | US Secretary of State | marcoRubio |  | title
p14Us | US | unitedStates |  | name
p14Rubio | Marco Rubio | marcoRubio |  | name
p14Reporters | reporters | reporters |  | description
p14Russia | Russia | russia |  | name
p15Putin | Putin | vladimirPutin |  | name
p15World | the world |  | world | metonym
p15WeSupport | we | russia |  | pronoun
p15WeNeed | we | russia |  | pronoun
p16Officials | Ukrainian and American officials | ukraineUsOfficials |  | description
p16Ukrainian | Ukrainian | ukraine |  | adjective
p16AmericanOfficials | American officials | americanOfficials |  | description
p16American | American | unitedStates |  | adjective
p16AllParties | all parties | allParties |  | description
p17You | You | readers |  | pronoun
`,
  proposals: `
id | kind | by | partOf | stances
lastingPeace | agreement | donaldTrump, vladimirPutin |  | donaldTrump accepts, vladimirPutin accepts
possiblePeaceDeal | agreement |  |  |
energyInfrastructureCeasefire | ceasefire | donaldTrump, vladimirPutin |  | donaldTrump accepts, vladimirPutin accepts
technicalNegotiations | negotiation | donaldTrump, vladimirPutin |  | donaldTrump accepts, vladimirPutin accepts
maritimeCeasefire | ceasefire | donaldTrump, vladimirPutin | technicalNegotiations | donaldTrump seeks, vladimirPutin seeks
fullCeasefire | ceasefire | donaldTrump, vladimirPutin | technicalNegotiations | donaldTrump seeks, vladimirPutin seeks
permanentPeace | agreement | donaldTrump, vladimirPutin | technicalNegotiations | donaldTrump seeks, vladimirPutin seeks
bilateralPlans | agreement | donaldTrump, vladimirPutin |  | donaldTrump accepts, vladimirPutin accepts
bilateralRelationship | agreement | donaldTrump, vladimirPutin | bilateralPlans | donaldTrump supports, vladimirPutin supports
economicDeals | agreement | donaldTrump, vladimirPutin | bilateralRelationship |
ongoingPeaceNegotiations | negotiation |  |  |
assetsDiscussion | negotiation | donaldTrump |  | donaldTrump proposes
concessions | condition |  |  |
thirtyDayCeasefire | ceasefire | donaldTrump | concretePeaceNegotiations | volodymyrZelensky acceptsWithConditions, ukraine acceptsWithConditions, marcoRubio seeks, russia asked, vladimirPutin supports, vladimirPutin questions, vladimirPutin setsConditions
zelenskyConditions | condition | volodymyrZelensky | thirtyDayCeasefire | volodymyrZelensky setsConditions
concretePeaceNegotiations | negotiation | marcoRubio |  | marcoRubio seeks
putinIssues | condition | vladimirPutin | thirtyDayCeasefire | vladimirPutin questions
putinConditions | condition | vladimirPutin | thirtyDayCeasefire | vladimirPutin setsConditions
guaranteedCeasefire | ceasefire | ukrainianOfficials, americanOfficials |  | ukrainianOfficials seeks, americanOfficials seeks
securityGuarantee | guarantee | ukrainianOfficials, americanOfficials | guaranteedCeasefire | ukrainianOfficials seeks, americanOfficials seeks
`,
  claims: `
id | verdict | level | versions
callLength | disputed | A | recordOfCallLength, recordOfCallLength, recordOfCallLength, recordOfCallLength
callOnTuesdayMorning | confirmed | A | scavinoOnX
lastInPersonMeetings | contradicted | A | , recordOfRiyadhTalks, recordOfLaterMeetings, recordOfLaterMeetings
sourceDescription | disputed | B | , cnnReport
acceptanceUnderConditions | confirmed | A | jeddahJointStatement
jeddahLastWeek | confirmed | A | jeddahJointStatement
answerTwoDaysLater | confirmed | A | kremlinNewsConference
`,
} as const;
