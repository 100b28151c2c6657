/**
 * What was put forward, agreed or demanded, in document order, and where each party stands on it.
 * Five ceasefires: energy and infrastructure, maritime, full, the 30-day one, and one with a guarantee.
 */
export const proposals = {
  // p1
  lastingPeace: {
    title: 'The conflict is to end with a lasting peace',
    kind: 'agreement',
    by: ['donaldTrump', 'vladimirPutin'],
    anchors: [{ paragraph: 'p1', exact: 'this conflict needs to end with a lasting peace' }],
    stances: [
      {
        party: 'donaldTrump',
        position: 'accepts',
        anchor: { paragraph: 'p1', exact: 'agreed' },
      },
      {
        party: 'vladimirPutin',
        position: 'accepts',
        anchor: { paragraph: 'p1', exact: 'agreed' },
      },
    ],
  },

  // p2
  possiblePeaceDeal: {
    title: 'A possible peace deal, several aspects of it negotiated',
    kind: 'agreement',
    anchors: [{ paragraph: 'p2', exact: 'a possible peace deal' }],
  },

  // p5
  energyInfrastructureCeasefire: {
    title: 'Energy and infrastructure ceasefire, with which the movement to peace begins',
    kind: 'ceasefire',
    by: ['donaldTrump', 'vladimirPutin'],
    anchors: [{ paragraph: 'p5', exact: 'an energy and infrastructure ceasefire' }],
    stances: [
      {
        party: 'donaldTrump',
        position: 'accepts',
        anchor: { paragraph: 'p5', exact: 'The leaders agreed' },
      },
      {
        party: 'vladimirPutin',
        position: 'accepts',
        anchor: { paragraph: 'p5', exact: 'The leaders agreed' },
      },
    ],
  },
  technicalNegotiations: {
    title: 'Technical negotiations, to begin immediately in the Middle East',
    kind: 'negotiation',
    by: ['donaldTrump', 'vladimirPutin'],
    anchors: [
      {
        paragraph: 'p5',
        exact:
          'technical negotiations on the implementation of a maritime ceasefire in the Black Sea, full ceasefire and permanent peace',
      },
      { paragraph: 'p6', exact: 'These negotiations' },
    ],
    stances: [
      {
        party: 'donaldTrump',
        position: 'accepts',
        anchor: { paragraph: 'p5', exact: 'The leaders agreed' },
      },
      {
        party: 'vladimirPutin',
        position: 'accepts',
        anchor: { paragraph: 'p5', exact: 'The leaders agreed' },
      },
    ],
  },
  maritimeCeasefire: {
    title: 'Maritime ceasefire in the Black Sea, to be negotiated',
    kind: 'ceasefire',
    by: ['donaldTrump', 'vladimirPutin'],
    partOf: 'technicalNegotiations',
    anchors: [{ paragraph: 'p5', exact: 'a maritime ceasefire in the Black Sea' }],
    stances: [
      {
        party: 'donaldTrump',
        position: 'seeks',
        anchor: { paragraph: 'p5', exact: 'technical negotiations on the implementation' },
      },
      {
        party: 'vladimirPutin',
        position: 'seeks',
        anchor: { paragraph: 'p5', exact: 'technical negotiations on the implementation' },
      },
    ],
  },
  fullCeasefire: {
    title: 'Full ceasefire, to be negotiated',
    kind: 'ceasefire',
    by: ['donaldTrump', 'vladimirPutin'],
    partOf: 'technicalNegotiations',
    anchors: [{ paragraph: 'p5', exact: 'full ceasefire' }],
    stances: [
      {
        party: 'donaldTrump',
        position: 'seeks',
        anchor: { paragraph: 'p5', exact: 'technical negotiations on the implementation' },
      },
      {
        party: 'vladimirPutin',
        position: 'seeks',
        anchor: { paragraph: 'p5', exact: 'technical negotiations on the implementation' },
      },
    ],
  },
  permanentPeace: {
    title: 'Permanent peace, to be negotiated',
    kind: 'agreement',
    by: ['donaldTrump', 'vladimirPutin'],
    partOf: 'technicalNegotiations',
    anchors: [{ paragraph: 'p5', exact: 'permanent peace' }],
    stances: [
      {
        party: 'donaldTrump',
        position: 'seeks',
        anchor: { paragraph: 'p5', exact: 'technical negotiations on the implementation' },
      },
      {
        party: 'vladimirPutin',
        position: 'seeks',
        anchor: { paragraph: 'p5', exact: 'technical negotiations on the implementation' },
      },
    ],
  },

  // p7
  bilateralPlans: {
    title: 'New bilateral plans of the United States and Russia',
    kind: 'agreement',
    by: ['donaldTrump', 'vladimirPutin'],
    anchors: [{ paragraph: 'p7', exact: 'new bilateral plans' }],
    stances: [
      {
        party: 'donaldTrump',
        position: 'accepts',
        anchor: { paragraph: 'p7', exact: 'The presidents also agreed' },
      },
      {
        party: 'vladimirPutin',
        position: 'accepts',
        anchor: { paragraph: 'p7', exact: 'The presidents also agreed' },
      },
    ],
  },

  // p9
  bilateralRelationship: {
    title: 'An improved relationship between the United States and Russia',
    kind: 'agreement',
    by: ['donaldTrump', 'vladimirPutin'],
    partOf: 'bilateralPlans',
    anchors: [
      {
        paragraph: 'p9',
        exact:
          'a future with an improved bilateral relationship between the United States and Russia',
      },
    ],
    stances: [
      {
        party: 'donaldTrump',
        position: 'supports',
        anchor: { paragraph: 'p9', exact: 'The two leaders agreed' },
      },
      {
        party: 'vladimirPutin',
        position: 'supports',
        anchor: { paragraph: 'p9', exact: 'The two leaders agreed' },
      },
    ],
  },
  economicDeals: {
    title: 'Economic deals and geopolitical stability once there is peace',
    kind: 'agreement',
    by: ['donaldTrump', 'vladimirPutin'],
    partOf: 'bilateralRelationship',
    anchors: [
      {
        paragraph: 'p9',
        exact: 'enormous economic deals and geopolitical stability when peace has been achieved',
      },
    ],
  },

  // p12
  ongoingPeaceNegotiations: {
    title: 'Peace negotiations under way to end the war',
    kind: 'negotiation',
    anchors: [{ paragraph: 'p12', exact: 'ongoing peace negotiations to end the war in Ukraine' }],
  },
  assetsDiscussion: {
    title: 'Discussion of Ukraine’s assets with the Kremlin',
    kind: 'negotiation',
    by: ['donaldTrump'],
    anchors: [{ paragraph: 'p12', exact: 'discussing Ukraine’s assets with the Kremlin' }],
    stances: [
      {
        party: 'donaldTrump',
        position: 'proposes',
        anchor: { paragraph: 'p12', exact: 'he planned on discussing Ukraine’s assets' },
      },
    ],
  },
  concessions: {
    title: 'Concessions that might be required to end the invasion',
    kind: 'condition',
    anchors: [
      {
        paragraph: 'p12',
        exact: 'what concessions might be required to bring about an end to the invasion',
      },
    ],
  },

  // p13, p14, p15
  thirtyDayCeasefire: {
    title: 'The 30-day ceasefire that Ukraine would accept and Putin answers',
    kind: 'ceasefire',
    by: ['donaldTrump'],
    partOf: 'concretePeaceNegotiations',
    anchors: [
      { paragraph: 'p13', exact: 'a ceasefire brokered by Trump' },
      { paragraph: 'p14', exact: 'a ceasefire' },
      { paragraph: 'p15', exact: 'the proposed ceasefire' },
      { paragraph: 'p15', exact: 'the 30-day ceasefire proposal' },
      { paragraph: 'p15', exact: 'the proposal' },
    ],
    stances: [
      {
        party: 'volodymyrZelensky',
        position: 'acceptsWithConditions',
        anchor: {
          paragraph: 'p13',
          exact:
            'announced that Kyiv would accept a ceasefire brokered by Trump if certain conditions could be met',
        },
      },
      {
        party: 'ukraine',
        position: 'acceptsWithConditions',
        anchor: {
          paragraph: 'p13',
          exact:
            'Kyiv would accept a ceasefire brokered by Trump if certain conditions could be met',
        },
      },
      {
        party: 'marcoRubio',
        position: 'seeks',
        anchor: { paragraph: 'p14', exact: 'to accept a ceasefire as the first step' },
      },
      {
        party: 'russia',
        position: 'asked',
        anchor: { paragraph: 'p14', exact: 'ball is in Russia’s court' },
      },
      {
        party: 'vladimirPutin',
        position: 'supports',
        anchor: { paragraph: 'p15', exact: 'good and we absolutely support it' },
      },
      {
        party: 'vladimirPutin',
        position: 'questions',
        anchor: { paragraph: 'p15', exact: 'questioning the effectiveness of the proposal' },
      },
      {
        party: 'vladimirPutin',
        position: 'setsConditions',
        anchor: {
          paragraph: 'p15',
          exact: 'conditions that need to be studied',
        },
      },
    ],
  },
  zelenskyConditions: {
    title: 'The conditions under which Ukraine would accept',
    kind: 'condition',
    by: ['volodymyrZelensky'],
    partOf: 'thirtyDayCeasefire',
    anchors: [{ paragraph: 'p13', exact: 'certain conditions' }],
    stances: [
      {
        party: 'volodymyrZelensky',
        position: 'setsConditions',
        anchor: { paragraph: 'p13', exact: 'if certain conditions could be met' },
      },
    ],
  },
  concretePeaceNegotiations: {
    title: 'Concrete peace negotiations, to which a ceasefire is the first step',
    kind: 'negotiation',
    by: ['marcoRubio'],
    anchors: [{ paragraph: 'p14', exact: 'concrete peace negotiations' }],
    stances: [
      {
        party: 'marcoRubio',
        position: 'seeks',
        anchor: { paragraph: 'p14', exact: 'the first step towards concrete peace negotiations' },
      },
    ],
  },
  putinIssues: {
    title: 'The issues that Putin wants discussed',
    kind: 'condition',
    by: ['vladimirPutin'],
    partOf: 'thirtyDayCeasefire',
    anchors: [{ paragraph: 'p15', exact: 'issues that we need to discuss' }],
    stances: [
      {
        party: 'vladimirPutin',
        position: 'questions',
        anchor: { paragraph: 'p15', exact: 'but there are issues that we need to discuss' },
      },
    ],
  },
  putinConditions: {
    title: 'The conditions that Putin wants studied',
    kind: 'condition',
    by: ['vladimirPutin'],
    partOf: 'thirtyDayCeasefire',
    anchors: [{ paragraph: 'p15', exact: 'conditions that need to be studied' }],
    stances: [
      {
        party: 'vladimirPutin',
        position: 'setsConditions',
        anchor: {
          paragraph: 'p15',
          exact: 'conditions that need to be studied',
        },
      },
    ],
  },

  // p16
  guaranteedCeasefire: {
    title: 'Cease-fire with the necessary security guarantee',
    kind: 'ceasefire',
    by: ['ukrainianOfficials', 'americanOfficials'],
    anchors: [
      {
        paragraph: 'p16',
        exact: 'a cease-fire with the necessary security guarantee to satisfy all parties',
      },
    ],
    stances: [
      {
        party: 'ukrainianOfficials',
        position: 'seeks',
        anchor: {
          paragraph: 'p16',
          exact: 'Ukrainian and American officials were continuing to push for a cease-fire',
        },
      },
      {
        party: 'americanOfficials',
        position: 'seeks',
        anchor: {
          paragraph: 'p16',
          exact: 'American officials were continuing to push for a cease-fire',
        },
      },
    ],
  },
  securityGuarantee: {
    title: 'The necessary security guarantee',
    kind: 'guarantee',
    by: ['ukrainianOfficials', 'americanOfficials'],
    partOf: 'guaranteedCeasefire',
    anchors: [{ paragraph: 'p16', exact: 'the necessary security guarantee' }],
    stances: [
      {
        party: 'ukrainianOfficials',
        position: 'seeks',
        anchor: {
          paragraph: 'p16',
          exact: 'push for a cease-fire with the necessary security guarantee',
        },
      },
      {
        party: 'americanOfficials',
        position: 'seeks',
        anchor: {
          paragraph: 'p16',
          exact: 'push for a cease-fire with the necessary security guarantee',
        },
      },
    ],
  },
} as const;
