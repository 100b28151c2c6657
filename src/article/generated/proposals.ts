// Made by `npm run content` from the words in the folder above: never edited by hand.
import { records } from '../../define/records.ts';

/**
 * What was put forward, agreed or demanded, and where each party stands, by id.
 *
 * @example
 * ```ts
 * import { type Proposals, proposals } from 'onrecord';
 * const first: Proposals['lastingPeace'] = proposals.lastingPeace;
 * first.id; //=> 'lastingPeace'
 * ```
 *
 * @category Proposals
 */
export type Proposals = {
  /** The conflict is to end with a lasting peace (agreement) */
  readonly lastingPeace: {
    readonly id: 'lastingPeace';
    readonly title: 'The conflict is to end with a lasting peace';
    readonly kind: 'agreement';
    readonly by: readonly [
      'donaldTrump',
      'vladimirPutin',
    ];
    readonly anchors: readonly [
      {
        readonly paragraph: 'p1';
        readonly start: 158;
        readonly end: 205;
        readonly exact: 'this conflict needs to end with a lasting peace';
      },
    ];
    readonly stances: readonly [
      {
        readonly party: 'donaldTrump';
        readonly position: 'accepts';
        readonly anchor: {
          readonly paragraph: 'p1';
          readonly start: 151;
          readonly end: 157;
          readonly exact: 'agreed';
        };
      },
      {
        readonly party: 'vladimirPutin';
        readonly position: 'accepts';
        readonly anchor: {
          readonly paragraph: 'p1';
          readonly start: 151;
          readonly end: 157;
          readonly exact: 'agreed';
        };
      },
    ];
    readonly partOf?: never;
  };
  /** A possible peace deal, several aspects of it negotiated (agreement) */
  readonly possiblePeaceDeal: {
    readonly id: 'possiblePeaceDeal';
    readonly title: 'A possible peace deal, several aspects of it negotiated';
    readonly kind: 'agreement';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p2';
        readonly start: 19;
        readonly end: 40;
        readonly exact: 'a possible peace deal';
      },
    ];
    readonly by: readonly [];
    readonly stances: readonly [];
    readonly partOf?: never;
  };
  /** Energy and infrastructure ceasefire, with which the movement to peace begins (ceasefire) */
  readonly energyInfrastructureCeasefire: {
    readonly id: 'energyInfrastructureCeasefire';
    readonly title: 'Energy and infrastructure ceasefire, with which the movement to peace begins';
    readonly kind: 'ceasefire';
    readonly by: readonly [
      'donaldTrump',
      'vladimirPutin',
    ];
    readonly anchors: readonly [
      {
        readonly paragraph: 'p5';
        readonly start: 63;
        readonly end: 101;
        readonly exact: 'an energy and infrastructure ceasefire';
      },
    ];
    readonly stances: readonly [
      {
        readonly party: 'donaldTrump';
        readonly position: 'accepts';
        readonly anchor: {
          readonly paragraph: 'p5';
          readonly start: 1;
          readonly end: 19;
          readonly exact: 'The leaders agreed';
        };
      },
      {
        readonly party: 'vladimirPutin';
        readonly position: 'accepts';
        readonly anchor: {
          readonly paragraph: 'p5';
          readonly start: 1;
          readonly end: 19;
          readonly exact: 'The leaders agreed';
        };
      },
    ];
    readonly partOf?: never;
  };
  /** Technical negotiations, to begin immediately in the Middle East (negotiation) */
  readonly technicalNegotiations: {
    readonly id: 'technicalNegotiations';
    readonly title: 'Technical negotiations, to begin immediately in the Middle East';
    readonly kind: 'negotiation';
    readonly by: readonly [
      'donaldTrump',
      'vladimirPutin',
    ];
    readonly anchors: readonly [
      {
        readonly paragraph: 'p5';
        readonly start: 114;
        readonly end: 235;
        readonly exact: 'technical negotiations on the implementation of a maritime ceasefire in the Black Sea, full ceasefire and permanent peace';
      },
      {
        readonly paragraph: 'p6';
        readonly start: 1;
        readonly end: 19;
        readonly exact: 'These negotiations';
      },
    ];
    readonly stances: readonly [
      {
        readonly party: 'donaldTrump';
        readonly position: 'accepts';
        readonly anchor: {
          readonly paragraph: 'p5';
          readonly start: 1;
          readonly end: 19;
          readonly exact: 'The leaders agreed';
        };
      },
      {
        readonly party: 'vladimirPutin';
        readonly position: 'accepts';
        readonly anchor: {
          readonly paragraph: 'p5';
          readonly start: 1;
          readonly end: 19;
          readonly exact: 'The leaders agreed';
        };
      },
    ];
    readonly partOf?: never;
  };
  /** Maritime ceasefire in the Black Sea, to be negotiated (ceasefire) */
  readonly maritimeCeasefire: {
    readonly id: 'maritimeCeasefire';
    readonly title: 'Maritime ceasefire in the Black Sea, to be negotiated';
    readonly kind: 'ceasefire';
    readonly by: readonly [
      'donaldTrump',
      'vladimirPutin',
    ];
    readonly partOf: 'technicalNegotiations';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p5';
        readonly start: 162;
        readonly end: 199;
        readonly exact: 'a maritime ceasefire in the Black Sea';
      },
    ];
    readonly stances: readonly [
      {
        readonly party: 'donaldTrump';
        readonly position: 'seeks';
        readonly anchor: {
          readonly paragraph: 'p5';
          readonly start: 114;
          readonly end: 158;
          readonly exact: 'technical negotiations on the implementation';
        };
      },
      {
        readonly party: 'vladimirPutin';
        readonly position: 'seeks';
        readonly anchor: {
          readonly paragraph: 'p5';
          readonly start: 114;
          readonly end: 158;
          readonly exact: 'technical negotiations on the implementation';
        };
      },
    ];
  };
  /** Full ceasefire, to be negotiated (ceasefire) */
  readonly fullCeasefire: {
    readonly id: 'fullCeasefire';
    readonly title: 'Full ceasefire, to be negotiated';
    readonly kind: 'ceasefire';
    readonly by: readonly [
      'donaldTrump',
      'vladimirPutin',
    ];
    readonly partOf: 'technicalNegotiations';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p5';
        readonly start: 201;
        readonly end: 215;
        readonly exact: 'full ceasefire';
      },
    ];
    readonly stances: readonly [
      {
        readonly party: 'donaldTrump';
        readonly position: 'seeks';
        readonly anchor: {
          readonly paragraph: 'p5';
          readonly start: 114;
          readonly end: 158;
          readonly exact: 'technical negotiations on the implementation';
        };
      },
      {
        readonly party: 'vladimirPutin';
        readonly position: 'seeks';
        readonly anchor: {
          readonly paragraph: 'p5';
          readonly start: 114;
          readonly end: 158;
          readonly exact: 'technical negotiations on the implementation';
        };
      },
    ];
  };
  /** Permanent peace, to be negotiated (agreement) */
  readonly permanentPeace: {
    readonly id: 'permanentPeace';
    readonly title: 'Permanent peace, to be negotiated';
    readonly kind: 'agreement';
    readonly by: readonly [
      'donaldTrump',
      'vladimirPutin',
    ];
    readonly partOf: 'technicalNegotiations';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p5';
        readonly start: 220;
        readonly end: 235;
        readonly exact: 'permanent peace';
      },
    ];
    readonly stances: readonly [
      {
        readonly party: 'donaldTrump';
        readonly position: 'seeks';
        readonly anchor: {
          readonly paragraph: 'p5';
          readonly start: 114;
          readonly end: 158;
          readonly exact: 'technical negotiations on the implementation';
        };
      },
      {
        readonly party: 'vladimirPutin';
        readonly position: 'seeks';
        readonly anchor: {
          readonly paragraph: 'p5';
          readonly start: 114;
          readonly end: 158;
          readonly exact: 'technical negotiations on the implementation';
        };
      },
    ];
  };
  /** New bilateral plans of the United States and Russia (agreement) */
  readonly bilateralPlans: {
    readonly id: 'bilateralPlans';
    readonly title: 'New bilateral plans of the United States and Russia';
    readonly kind: 'agreement';
    readonly by: readonly [
      'donaldTrump',
      'vladimirPutin',
    ];
    readonly anchors: readonly [
      {
        readonly paragraph: 'p7';
        readonly start: 30;
        readonly end: 49;
        readonly exact: 'new bilateral plans';
      },
    ];
    readonly stances: readonly [
      {
        readonly party: 'donaldTrump';
        readonly position: 'accepts';
        readonly anchor: {
          readonly paragraph: 'p7';
          readonly start: 0;
          readonly end: 26;
          readonly exact: 'The presidents also agreed';
        };
      },
      {
        readonly party: 'vladimirPutin';
        readonly position: 'accepts';
        readonly anchor: {
          readonly paragraph: 'p7';
          readonly start: 0;
          readonly end: 26;
          readonly exact: 'The presidents also agreed';
        };
      },
    ];
    readonly partOf?: never;
  };
  /** An improved relationship between the United States and Russia (agreement) */
  readonly bilateralRelationship: {
    readonly id: 'bilateralRelationship';
    readonly title: 'An improved relationship between the United States and Russia';
    readonly kind: 'agreement';
    readonly by: readonly [
      'donaldTrump',
      'vladimirPutin',
    ];
    readonly partOf: 'bilateralPlans';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p9';
        readonly start: 29;
        readonly end: 114;
        readonly exact: 'a future with an improved bilateral relationship between the United States and Russia';
      },
    ];
    readonly stances: readonly [
      {
        readonly party: 'donaldTrump';
        readonly position: 'supports';
        readonly anchor: {
          readonly paragraph: 'p9';
          readonly start: 1;
          readonly end: 23;
          readonly exact: 'The two leaders agreed';
        };
      },
      {
        readonly party: 'vladimirPutin';
        readonly position: 'supports';
        readonly anchor: {
          readonly paragraph: 'p9';
          readonly start: 1;
          readonly end: 23;
          readonly exact: 'The two leaders agreed';
        };
      },
    ];
  };
  /** Economic deals and geopolitical stability once there is peace (agreement) */
  readonly economicDeals: {
    readonly id: 'economicDeals';
    readonly title: 'Economic deals and geopolitical stability once there is peace';
    readonly kind: 'agreement';
    readonly by: readonly [
      'donaldTrump',
      'vladimirPutin',
    ];
    readonly partOf: 'bilateralRelationship';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p9';
        readonly start: 146;
        readonly end: 225;
        readonly exact: 'enormous economic deals and geopolitical stability when peace has been achieved';
      },
    ];
    readonly stances: readonly [];
  };
  /** Peace negotiations under way to end the war (negotiation) */
  readonly ongoingPeaceNegotiations: {
    readonly id: 'ongoingPeaceNegotiations';
    readonly title: 'Peace negotiations under way to end the war';
    readonly kind: 'negotiation';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p12';
        readonly start: 58;
        readonly end: 110;
        readonly exact: 'ongoing peace negotiations to end the war in Ukraine';
      },
    ];
    readonly by: readonly [];
    readonly stances: readonly [];
    readonly partOf?: never;
  };
  /** Discussion of Ukraine’s assets with the Kremlin (negotiation) */
  readonly assetsDiscussion: {
    readonly id: 'assetsDiscussion';
    readonly title: 'Discussion of Ukraine’s assets with the Kremlin';
    readonly kind: 'negotiation';
    readonly by: readonly [
      'donaldTrump',
    ];
    readonly anchors: readonly [
      {
        readonly paragraph: 'p12';
        readonly start: 160;
        readonly end: 204;
        readonly exact: 'discussing Ukraine’s assets with the Kremlin';
      },
    ];
    readonly stances: readonly [
      {
        readonly party: 'donaldTrump';
        readonly position: 'proposes';
        readonly anchor: {
          readonly paragraph: 'p12';
          readonly start: 146;
          readonly end: 187;
          readonly exact: 'he planned on discussing Ukraine’s assets';
        };
      },
    ];
    readonly partOf?: never;
  };
  /** Concessions that might be required to end the invasion (condition) */
  readonly concessions: {
    readonly id: 'concessions';
    readonly title: 'Concessions that might be required to end the invasion';
    readonly kind: 'condition';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p12';
        readonly start: 209;
        readonly end: 281;
        readonly exact: 'what concessions might be required to bring about an end to the invasion';
      },
    ];
    readonly by: readonly [];
    readonly stances: readonly [];
    readonly partOf?: never;
  };
  /** The 30-day ceasefire that Ukraine would accept and Putin answers (ceasefire) */
  readonly thirtyDayCeasefire: {
    readonly id: 'thirtyDayCeasefire';
    readonly title: 'The 30-day ceasefire that Ukraine would accept and Putin answers';
    readonly kind: 'ceasefire';
    readonly by: readonly [
      'donaldTrump',
    ];
    readonly partOf: 'concretePeaceNegotiations';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p13';
        readonly start: 72;
        readonly end: 101;
        readonly exact: 'a ceasefire brokered by Trump';
      },
      {
        readonly paragraph: 'p14';
        readonly start: 119;
        readonly end: 130;
        readonly exact: 'a ceasefire';
      },
      {
        readonly paragraph: 'p15';
        readonly start: 46;
        readonly end: 68;
        readonly exact: 'the proposed ceasefire';
      },
      {
        readonly paragraph: 'p15';
        readonly start: 92;
        readonly end: 121;
        readonly exact: 'the 30-day ceasefire proposal';
      },
      {
        readonly paragraph: 'p15';
        readonly start: 248;
        readonly end: 260;
        readonly exact: 'the proposal';
      },
    ];
    readonly stances: readonly [
      {
        readonly party: 'volodymyrZelensky';
        readonly position: 'acceptsWithConditions';
        readonly anchor: {
          readonly paragraph: 'p13';
          readonly start: 39;
          readonly end: 136;
          readonly exact: 'announced that Kyiv would accept a ceasefire brokered by Trump if certain conditions could be met';
        };
      },
      {
        readonly party: 'ukraine';
        readonly position: 'acceptsWithConditions';
        readonly anchor: {
          readonly paragraph: 'p13';
          readonly start: 54;
          readonly end: 136;
          readonly exact: 'Kyiv would accept a ceasefire brokered by Trump if certain conditions could be met';
        };
      },
      {
        readonly party: 'marcoRubio';
        readonly position: 'seeks';
        readonly anchor: {
          readonly paragraph: 'p14';
          readonly start: 109;
          readonly end: 148;
          readonly exact: 'to accept a ceasefire as the first step';
        };
      },
      {
        readonly party: 'russia';
        readonly position: 'asked';
        readonly anchor: {
          readonly paragraph: 'p14';
          readonly start: 82;
          readonly end: 107;
          readonly exact: 'ball is in Russia’s court';
        };
      },
      {
        readonly party: 'vladimirPutin';
        readonly position: 'supports';
        readonly anchor: {
          readonly paragraph: 'p15';
          readonly start: 126;
          readonly end: 159;
          readonly exact: 'good and we absolutely support it';
        };
      },
      {
        readonly party: 'vladimirPutin';
        readonly position: 'questions';
        readonly anchor: {
          readonly paragraph: 'p15';
          readonly start: 215;
          readonly end: 260;
          readonly exact: 'questioning the effectiveness of the proposal';
        };
      },
      {
        readonly party: 'vladimirPutin';
        readonly position: 'setsConditions';
        readonly anchor: {
          readonly paragraph: 'p15';
          readonly start: 285;
          readonly end: 319;
          readonly exact: 'conditions that need to be studied';
        };
      },
    ];
  };
  /** The conditions under which Ukraine would accept (condition) */
  readonly zelenskyConditions: {
    readonly id: 'zelenskyConditions';
    readonly title: 'The conditions under which Ukraine would accept';
    readonly kind: 'condition';
    readonly by: readonly [
      'volodymyrZelensky',
    ];
    readonly partOf: 'thirtyDayCeasefire';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p13';
        readonly start: 105;
        readonly end: 123;
        readonly exact: 'certain conditions';
      },
    ];
    readonly stances: readonly [
      {
        readonly party: 'volodymyrZelensky';
        readonly position: 'setsConditions';
        readonly anchor: {
          readonly paragraph: 'p13';
          readonly start: 102;
          readonly end: 136;
          readonly exact: 'if certain conditions could be met';
        };
      },
    ];
  };
  /** Concrete peace negotiations, to which a ceasefire is the first step (negotiation) */
  readonly concretePeaceNegotiations: {
    readonly id: 'concretePeaceNegotiations';
    readonly title: 'Concrete peace negotiations, to which a ceasefire is the first step';
    readonly kind: 'negotiation';
    readonly by: readonly [
      'marcoRubio',
    ];
    readonly anchors: readonly [
      {
        readonly paragraph: 'p14';
        readonly start: 157;
        readonly end: 184;
        readonly exact: 'concrete peace negotiations';
      },
    ];
    readonly stances: readonly [
      {
        readonly party: 'marcoRubio';
        readonly position: 'seeks';
        readonly anchor: {
          readonly paragraph: 'p14';
          readonly start: 134;
          readonly end: 184;
          readonly exact: 'the first step towards concrete peace negotiations';
        };
      },
    ];
    readonly partOf?: never;
  };
  /** The issues that Putin wants discussed (condition) */
  readonly putinIssues: {
    readonly id: 'putinIssues';
    readonly title: 'The issues that Putin wants discussed';
    readonly kind: 'condition';
    readonly by: readonly [
      'vladimirPutin',
    ];
    readonly partOf: 'thirtyDayCeasefire';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p15';
        readonly start: 175;
        readonly end: 205;
        readonly exact: 'issues that we need to discuss';
      },
    ];
    readonly stances: readonly [
      {
        readonly party: 'vladimirPutin';
        readonly position: 'questions';
        readonly anchor: {
          readonly paragraph: 'p15';
          readonly start: 161;
          readonly end: 205;
          readonly exact: 'but there are issues that we need to discuss';
        };
      },
    ];
  };
  /** The conditions that Putin wants studied (condition) */
  readonly putinConditions: {
    readonly id: 'putinConditions';
    readonly title: 'The conditions that Putin wants studied';
    readonly kind: 'condition';
    readonly by: readonly [
      'vladimirPutin',
    ];
    readonly partOf: 'thirtyDayCeasefire';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p15';
        readonly start: 285;
        readonly end: 319;
        readonly exact: 'conditions that need to be studied';
      },
    ];
    readonly stances: readonly [
      {
        readonly party: 'vladimirPutin';
        readonly position: 'setsConditions';
        readonly anchor: {
          readonly paragraph: 'p15';
          readonly start: 285;
          readonly end: 319;
          readonly exact: 'conditions that need to be studied';
        };
      },
    ];
  };
  /** Cease-fire with the necessary security guarantee (ceasefire) */
  readonly guaranteedCeasefire: {
    readonly id: 'guaranteedCeasefire';
    readonly title: 'Cease-fire with the necessary security guarantee';
    readonly kind: 'ceasefire';
    readonly by: readonly [
      'ukrainianOfficials',
      'americanOfficials',
    ];
    readonly anchors: readonly [
      {
        readonly paragraph: 'p16';
        readonly start: 86;
        readonly end: 159;
        readonly exact: 'a cease-fire with the necessary security guarantee to satisfy all parties';
      },
    ];
    readonly stances: readonly [
      {
        readonly party: 'ukrainianOfficials';
        readonly position: 'seeks';
        readonly anchor: {
          readonly paragraph: 'p16';
          readonly start: 25;
          readonly end: 98;
          readonly exact: 'Ukrainian and American officials were continuing to push for a cease-fire';
        };
      },
      {
        readonly party: 'americanOfficials';
        readonly position: 'seeks';
        readonly anchor: {
          readonly paragraph: 'p16';
          readonly start: 39;
          readonly end: 98;
          readonly exact: 'American officials were continuing to push for a cease-fire';
        };
      },
    ];
    readonly partOf?: never;
  };
  /** The necessary security guarantee (guarantee) */
  readonly securityGuarantee: {
    readonly id: 'securityGuarantee';
    readonly title: 'The necessary security guarantee';
    readonly kind: 'guarantee';
    readonly by: readonly [
      'ukrainianOfficials',
      'americanOfficials',
    ];
    readonly partOf: 'guaranteedCeasefire';
    readonly anchors: readonly [
      {
        readonly paragraph: 'p16';
        readonly start: 104;
        readonly end: 136;
        readonly exact: 'the necessary security guarantee';
      },
    ];
    readonly stances: readonly [
      {
        readonly party: 'ukrainianOfficials';
        readonly position: 'seeks';
        readonly anchor: {
          readonly paragraph: 'p16';
          readonly start: 77;
          readonly end: 136;
          readonly exact: 'push for a cease-fire with the necessary security guarantee';
        };
      },
      {
        readonly party: 'americanOfficials';
        readonly position: 'seeks';
        readonly anchor: {
          readonly paragraph: 'p16';
          readonly start: 77;
          readonly end: 136;
          readonly exact: 'push for a cease-fire with the necessary security guarantee';
        };
      },
    ];
  };
};

/**
 * What was put forward, agreed or demanded, and where each party stands, by id.
 *
 * @example
 * ```ts
 * import { proposals } from 'onrecord';
 * Object.keys(proposals).length; //=> 20
 * proposals.lastingPeace.id; //=> 'lastingPeace'
 * ```
 *
 * @category Proposals
 */
export const proposals: Proposals = /* @__PURE__ */ records<Proposals>(
  {
    id: '',
    title: '',
    kind: '',
    by: [
      '',
    ],
    anchors: [
      {
        paragraph: '',
        start: 0,
        exact: '',
      },
    ],
    stances: [
      {
        party: '',
        position: '',
        anchor: {
          paragraph: '',
          start: 0,
          exact: '',
        },
      },
    ],
    partOf: '',
  },
  '20' +
  '|lastingPeace|The conflict is to end with a lasting peace|agreement|2|donaldTrump|vladimirPutin|1|p1|158|this conflict needs to end with a lasting peace|2|donaldTrump|accepts|p1|151|agreed|vladimirPutin|accepts|p1|151|agreed|' +
  '|possiblePeaceDeal|A possible peace deal, several aspects of it negotiated|agreement|0|1|p2|19|a possible peace deal|0|' +
  '|energyInfrastructureCeasefire|Energy and infrastructure ceasefire, with which the movement to peace begins|ceasefire|2|donaldTrump|vladimirPutin|1|p5|63|an energy and infrastructure ceasefire|2|donaldTrump|accepts|p5|1|The leaders agreed|vladimirPutin|accepts|p5|1|The leaders agreed|' +
  '|technicalNegotiations|Technical negotiations, to begin immediately in the Middle East|negotiation|2|donaldTrump|vladimirPutin|2|p5|114|technical negotiations on the implementation of a maritime ceasefire in the Black Sea, full ceasefire and permanent peace|p6|1|These negotiations|2|donaldTrump|accepts|p5|1|The leaders agreed|vladimirPutin|accepts|p5|1|The leaders agreed|' +
  '|maritimeCeasefire|Maritime ceasefire in the Black Sea, to be negotiated|ceasefire|2|donaldTrump|vladimirPutin|1|p5|162|a maritime ceasefire in the Black Sea|2|donaldTrump|seeks|p5|114|technical negotiations on the implementation|vladimirPutin|seeks|p5|114|technical negotiations on the implementation|technicalNegotiations' +
  '|fullCeasefire|Full ceasefire, to be negotiated|ceasefire|2|donaldTrump|vladimirPutin|1|p5|201|full ceasefire|2|donaldTrump|seeks|p5|114|technical negotiations on the implementation|vladimirPutin|seeks|p5|114|technical negotiations on the implementation|technicalNegotiations' +
  '|permanentPeace|Permanent peace, to be negotiated|agreement|2|donaldTrump|vladimirPutin|1|p5|220|permanent peace|2|donaldTrump|seeks|p5|114|technical negotiations on the implementation|vladimirPutin|seeks|p5|114|technical negotiations on the implementation|technicalNegotiations' +
  '|bilateralPlans|New bilateral plans of the United States and Russia|agreement|2|donaldTrump|vladimirPutin|1|p7|30|new bilateral plans|2|donaldTrump|accepts|p7|0|The presidents also agreed|vladimirPutin|accepts|p7|0|The presidents also agreed|' +
  '|bilateralRelationship|An improved relationship between the United States and Russia|agreement|2|donaldTrump|vladimirPutin|1|p9|29|a future with an improved bilateral relationship between the United States and Russia|2|donaldTrump|supports|p9|1|The two leaders agreed|vladimirPutin|supports|p9|1|The two leaders agreed|bilateralPlans' +
  '|economicDeals|Economic deals and geopolitical stability once there is peace|agreement|2|donaldTrump|vladimirPutin|1|p9|146|enormous economic deals and geopolitical stability when peace has been achieved|0|bilateralRelationship' +
  '|ongoingPeaceNegotiations|Peace negotiations under way to end the war|negotiation|0|1|p12|58|ongoing peace negotiations to end the war in Ukraine|0|' +
  '|assetsDiscussion|Discussion of Ukraine’s assets with the Kremlin|negotiation|1|donaldTrump|1|p12|160|discussing Ukraine’s assets with the Kremlin|1|donaldTrump|proposes|p12|146|he planned on discussing Ukraine’s assets|' +
  '|concessions|Concessions that might be required to end the invasion|condition|0|1|p12|209|what concessions might be required to bring about an end to the invasion|0|' +
  '|thirtyDayCeasefire|The 30-day ceasefire that Ukraine would accept and Putin answers|ceasefire|1|donaldTrump|5|p13|72|a ceasefire brokered by Trump|p14|119|a ceasefire|p15|46|the proposed ceasefire|p15|92|the 30-day ceasefire proposal|p15|248|the proposal|7|volodymyrZelensky|acceptsWithConditions|p13|39|announced that Kyiv would accept a ceasefire brokered by Trump if certain conditions could be met|ukraine|acceptsWithConditions|p13|54|Kyiv would accept a ceasefire brokered by Trump if certain conditions could be met|marcoRubio|seeks|p14|109|to accept a ceasefire as the first step|russia|asked|p14|82|ball is in Russia’s court|vladimirPutin|supports|p15|126|good and we absolutely support it|vladimirPutin|questions|p15|215|questioning the effectiveness of the proposal|vladimirPutin|setsConditions|p15|285|conditions that need to be studied|concretePeaceNegotiations' +
  '|zelenskyConditions|The conditions under which Ukraine would accept|condition|1|volodymyrZelensky|1|p13|105|certain conditions|1|volodymyrZelensky|setsConditions|p13|102|if certain conditions could be met|thirtyDayCeasefire' +
  '|concretePeaceNegotiations|Concrete peace negotiations, to which a ceasefire is the first step|negotiation|1|marcoRubio|1|p14|157|concrete peace negotiations|1|marcoRubio|seeks|p14|134|the first step towards concrete peace negotiations|' +
  '|putinIssues|The issues that Putin wants discussed|condition|1|vladimirPutin|1|p15|175|issues that we need to discuss|1|vladimirPutin|questions|p15|161|but there are issues that we need to discuss|thirtyDayCeasefire' +
  '|putinConditions|The conditions that Putin wants studied|condition|1|vladimirPutin|1|p15|285|conditions that need to be studied|1|vladimirPutin|setsConditions|p15|285|conditions that need to be studied|thirtyDayCeasefire' +
  '|guaranteedCeasefire|Cease-fire with the necessary security guarantee|ceasefire|2|ukrainianOfficials|americanOfficials|1|p16|86|a cease-fire with the necessary security guarantee to satisfy all parties|2|ukrainianOfficials|seeks|p16|25|Ukrainian and American officials were continuing to push for a cease-fire|americanOfficials|seeks|p16|39|American officials were continuing to push for a cease-fire|' +
  '|securityGuarantee|The necessary security guarantee|guarantee|2|ukrainianOfficials|americanOfficials|1|p16|104|the necessary security guarantee|2|ukrainianOfficials|seeks|p16|77|push for a cease-fire with the necessary security guarantee|americanOfficials|seeks|p16|77|push for a cease-fire with the necessary security guarantee|guaranteedCeasefire',
);

/**
 * The same records, in order.
 *
 * @example
 * ```ts
 * import { getProposals, type ProposalsInOrder } from 'onrecord';
 * const all: ProposalsInOrder = getProposals();
 * all[19].id; //=> 'securityGuarantee'
 * ```
 *
 * @category Proposals
 */
export type ProposalsInOrder = readonly [
  Proposals['lastingPeace'],
  Proposals['possiblePeaceDeal'],
  Proposals['energyInfrastructureCeasefire'],
  Proposals['technicalNegotiations'],
  Proposals['maritimeCeasefire'],
  Proposals['fullCeasefire'],
  Proposals['permanentPeace'],
  Proposals['bilateralPlans'],
  Proposals['bilateralRelationship'],
  Proposals['economicDeals'],
  Proposals['ongoingPeaceNegotiations'],
  Proposals['assetsDiscussion'],
  Proposals['concessions'],
  Proposals['thirtyDayCeasefire'],
  Proposals['zelenskyConditions'],
  Proposals['concretePeaceNegotiations'],
  Proposals['putinIssues'],
  Proposals['putinConditions'],
  Proposals['guaranteedCeasefire'],
  Proposals['securityGuarantee'],
];

/**
 * The same records by what a filter may ask.
 *
 * @example
 * ```ts
 * import { getProposals, type ProposalsBy } from 'onrecord';
 * const found: ProposalsBy['kind']['agreement'] = getProposals({ kind: 'agreement' });
 * found.length; //=> 6
 * ```
 *
 * @category Proposals
 */
export type ProposalsBy = {
  readonly kind: {
    readonly agreement: readonly [Proposals['lastingPeace'], Proposals['possiblePeaceDeal'], Proposals['permanentPeace'], Proposals['bilateralPlans'], Proposals['bilateralRelationship'], Proposals['economicDeals']];
    readonly ceasefire: readonly [Proposals['energyInfrastructureCeasefire'], Proposals['maritimeCeasefire'], Proposals['fullCeasefire'], Proposals['thirtyDayCeasefire'], Proposals['guaranteedCeasefire']];
    readonly negotiation: readonly [Proposals['technicalNegotiations'], Proposals['ongoingPeaceNegotiations'], Proposals['assetsDiscussion'], Proposals['concretePeaceNegotiations']];
    readonly condition: readonly [Proposals['concessions'], Proposals['zelenskyConditions'], Proposals['putinIssues'], Proposals['putinConditions']];
    readonly guarantee: readonly [Proposals['securityGuarantee']];
  };
  readonly by: {
    readonly donaldTrump: readonly [Proposals['lastingPeace'], Proposals['energyInfrastructureCeasefire'], Proposals['technicalNegotiations'], Proposals['maritimeCeasefire'], Proposals['fullCeasefire'], Proposals['permanentPeace'], Proposals['bilateralPlans'], Proposals['bilateralRelationship'], Proposals['economicDeals'], Proposals['assetsDiscussion'], Proposals['thirtyDayCeasefire']];
    readonly vladimirPutin: readonly [Proposals['lastingPeace'], Proposals['energyInfrastructureCeasefire'], Proposals['technicalNegotiations'], Proposals['maritimeCeasefire'], Proposals['fullCeasefire'], Proposals['permanentPeace'], Proposals['bilateralPlans'], Proposals['bilateralRelationship'], Proposals['economicDeals'], Proposals['putinIssues'], Proposals['putinConditions']];
    readonly volodymyrZelensky: readonly [Proposals['zelenskyConditions']];
    readonly marcoRubio: readonly [Proposals['concretePeaceNegotiations']];
    readonly ukrainianOfficials: readonly [Proposals['guaranteedCeasefire'], Proposals['securityGuarantee']];
    readonly americanOfficials: readonly [Proposals['guaranteedCeasefire'], Proposals['securityGuarantee']];
  };
  readonly party: {
    readonly donaldTrump: readonly [Proposals['lastingPeace'], Proposals['energyInfrastructureCeasefire'], Proposals['technicalNegotiations'], Proposals['maritimeCeasefire'], Proposals['fullCeasefire'], Proposals['permanentPeace'], Proposals['bilateralPlans'], Proposals['bilateralRelationship'], Proposals['assetsDiscussion']];
    readonly vladimirPutin: readonly [Proposals['lastingPeace'], Proposals['energyInfrastructureCeasefire'], Proposals['technicalNegotiations'], Proposals['maritimeCeasefire'], Proposals['fullCeasefire'], Proposals['permanentPeace'], Proposals['bilateralPlans'], Proposals['bilateralRelationship'], Proposals['thirtyDayCeasefire'], Proposals['putinIssues'], Proposals['putinConditions']];
    readonly volodymyrZelensky: readonly [Proposals['thirtyDayCeasefire'], Proposals['zelenskyConditions']];
    readonly ukraine: readonly [Proposals['thirtyDayCeasefire']];
    readonly marcoRubio: readonly [Proposals['thirtyDayCeasefire'], Proposals['concretePeaceNegotiations']];
    readonly russia: readonly [Proposals['thirtyDayCeasefire']];
    readonly ukrainianOfficials: readonly [Proposals['guaranteedCeasefire'], Proposals['securityGuarantee']];
    readonly americanOfficials: readonly [Proposals['guaranteedCeasefire'], Proposals['securityGuarantee']];
  };
  readonly position: {
    readonly accepts: readonly [Proposals['lastingPeace'], Proposals['energyInfrastructureCeasefire'], Proposals['technicalNegotiations'], Proposals['bilateralPlans']];
    readonly seeks: readonly [Proposals['maritimeCeasefire'], Proposals['fullCeasefire'], Proposals['permanentPeace'], Proposals['thirtyDayCeasefire'], Proposals['concretePeaceNegotiations'], Proposals['guaranteedCeasefire'], Proposals['securityGuarantee']];
    readonly supports: readonly [Proposals['bilateralRelationship'], Proposals['thirtyDayCeasefire']];
    readonly proposes: readonly [Proposals['assetsDiscussion']];
    readonly acceptsWithConditions: readonly [Proposals['thirtyDayCeasefire']];
    readonly asked: readonly [Proposals['thirtyDayCeasefire']];
    readonly questions: readonly [Proposals['thirtyDayCeasefire'], Proposals['putinIssues']];
    readonly setsConditions: readonly [Proposals['thirtyDayCeasefire'], Proposals['zelenskyConditions'], Proposals['putinConditions']];
  };
  readonly stance: {
    readonly 'donaldTrump accepts': readonly [Proposals['lastingPeace'], Proposals['energyInfrastructureCeasefire'], Proposals['technicalNegotiations'], Proposals['bilateralPlans']];
    readonly 'vladimirPutin accepts': readonly [Proposals['lastingPeace'], Proposals['energyInfrastructureCeasefire'], Proposals['technicalNegotiations'], Proposals['bilateralPlans']];
    readonly 'donaldTrump seeks': readonly [Proposals['maritimeCeasefire'], Proposals['fullCeasefire'], Proposals['permanentPeace']];
    readonly 'vladimirPutin seeks': readonly [Proposals['maritimeCeasefire'], Proposals['fullCeasefire'], Proposals['permanentPeace']];
    readonly 'donaldTrump supports': readonly [Proposals['bilateralRelationship']];
    readonly 'vladimirPutin supports': readonly [Proposals['bilateralRelationship'], Proposals['thirtyDayCeasefire']];
    readonly 'donaldTrump proposes': readonly [Proposals['assetsDiscussion']];
    readonly 'volodymyrZelensky acceptsWithConditions': readonly [Proposals['thirtyDayCeasefire']];
    readonly 'ukraine acceptsWithConditions': readonly [Proposals['thirtyDayCeasefire']];
    readonly 'marcoRubio seeks': readonly [Proposals['thirtyDayCeasefire'], Proposals['concretePeaceNegotiations']];
    readonly 'russia asked': readonly [Proposals['thirtyDayCeasefire']];
    readonly 'vladimirPutin questions': readonly [Proposals['thirtyDayCeasefire'], Proposals['putinIssues']];
    readonly 'vladimirPutin setsConditions': readonly [Proposals['thirtyDayCeasefire'], Proposals['putinConditions']];
    readonly 'volodymyrZelensky setsConditions': readonly [Proposals['zelenskyConditions']];
    readonly 'ukrainianOfficials seeks': readonly [Proposals['guaranteedCeasefire'], Proposals['securityGuarantee']];
    readonly 'americanOfficials seeks': readonly [Proposals['guaranteedCeasefire'], Proposals['securityGuarantee']];
  };
};
