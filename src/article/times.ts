/**
 * Every expression of time, in document order: what it resolves to, counted from what, and why.
 * Words that only look like one (“future”, “first”) are among the skips.
 */
export const times = {
  // p1
  almostTwoHours: {
    paragraph: 'p1',
    exact: 'almost two-hour-long',
    type: 'duration',
    value: 'PT2H',
    basis: 'text',
    why: 'The article’s figure, rounded up: ISO 8601 has no “almost”. Other accounts are in the claim callLength.',
  },
  tuesdayMorning: {
    paragraph: 'p1',
    exact: 'Tuesday morning',
    type: 'date',
    value: '2025-03-18',
    anchoredTo: 'whiteHouseReadout',
    basis: 'derived',
    why: 'The Tuesday of the call, on which the readout followed; EDTF, the standard for dates here, has no “morning”. The call began at 10:00 in Washington.',
  },
  afterCallReadout: {
    paragraph: 'p1',
    exact: 'after the call',
    type: 'date',
    value: '2025-03-18',
    anchoredTo: 'trumpPutinCall',
    basis: 'external',
    why: 'The words say only that it was later than the call; the readout was posted the same day.',
  },

  // p6
  immediately: {
    paragraph: 'p6',
    exact: 'immediately',
    type: 'date',
    value: '2025-03-18',
    anchoredTo: 'whiteHouseReadout',
    basis: 'derived',
    why: 'Inside the readout’s words, so it counts from the readout: the same day, taken at its word. Follow-up talks came on 23 to 25 March.',
    alternatives: ['2025-03-18/..', '2025-03-23/2025-03-25'],
  },
  recently: {
    paragraph: 'p6',
    exact: 'recently',
    type: 'date',
    value: '2025-02-18',
    anchoredTo: 'trumpPutinCall',
    basis: 'external',
    why: 'The article gives no day; the meeting in Saudi Arabia was on 18 February, a month before the call.',
  },

  // p8, the headline of another article
  followingTheCall: {
    paragraph: 'p8',
    exact: 'Following Trump-Putin Call',
    type: 'date',
    value: '2025-03-18/2025-03-19',
    anchoredTo: 'trumpPutinCall',
    basis: 'external',
    why: 'The words say only that the promise was later than the call; the exchange that was promised was on 19 March.',
    alternatives: ['2025-03-18', '2025-03-19'],
  },

  // p10
  afterCallPost: {
    paragraph: 'p10',
    exact: 'after the call',
    type: 'date',
    value: '2025-03-18',
    anchoredTo: 'trumpPutinCall',
    basis: 'external',
    why: 'The words say only that it was later than the call; the post is of the same day.',
  },
  today: {
    paragraph: 'p10',
    exact: 'today',
    type: 'date',
    value: '2025-03-18',
    anchoredTo: 'dmitrievPost',
    basis: 'derived',
    why: 'Inside Dmitriev’s post, so it counts from the day of the post, not of the article.',
  },

  // p12
  earlierThisWeek: {
    paragraph: 'p12',
    exact: 'earlier this week',
    type: 'date',
    value: '2025-03-16/2025-03-17',
    anchoredTo: 'trumpPutinCall',
    basis: 'external',
    why: 'Trump said it on Sunday 16 March and again on Monday 17 March; with weeks that start on Monday only the 17th is in the week of the call.',
    alternatives: ['2025-03-17'],
  },

  // p13
  afterJeddahMeeting: {
    paragraph: 'p13',
    exact: 'after a bilateral meeting',
    type: 'date',
    value: '2025-03-11',
    anchoredTo: 'jeddahMeeting',
    basis: 'external',
    why: 'The words say only that it was later than the meeting; the joint statement is of the same day.',
  },
  lastWeek: {
    paragraph: 'p13',
    exact: 'last week',
    type: 'date',
    value: '2025-03-10/2025-03-16',
    anchoredTo: 'trumpPutinCall',
    basis: 'derived',
    why: 'The week, Monday to Sunday, before the week of the call; the meeting itself was on Tuesday 11 March.',
    alternatives: ['2025-03-09/2025-03-15', '2025-03-11'],
  },

  // p14
  afterAnnouncement: {
    paragraph: 'p14',
    exact: 'after the announcement',
    type: 'date',
    value: '2025-03-11',
    anchoredTo: 'zelenskyAnnouncement',
    basis: 'external',
    why: 'The words say only that it was later than Zelensky’s announcement; the transcript is of the same day.',
  },

  // p15
  twoDaysLater: {
    paragraph: 'p15',
    exact: 'two days later',
    type: 'date',
    value: '2025-03-13',
    anchoredTo: 'ceasefireAnnounced',
    basis: 'derived',
    why: '11 March and two days; the Kremlin’s record of the news conference agrees.',
  },
  thirtyDays: {
    paragraph: 'p15',
    exact: '30-day',
    type: 'duration',
    value: 'P30D',
    basis: 'text',
    why: 'The article’s figure for the length of the proposed ceasefire.',
  },

  // p16
  atTimeOfCall: {
    paragraph: 'p16',
    exact: 'At the time of the call',
    type: 'date',
    value: '2025-03-18',
    anchoredTo: 'trumpPutinCall',
    basis: 'derived',
    why: 'The day of the call.',
  },
} as const;
