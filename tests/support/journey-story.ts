import type { Language } from './program-texts.ts';

/** The people of the guided tour. All are made up, and look it. */
export const people = {
  child: { givenName: 'Eksempel', familyName: 'Barnesen', birthDate: '14.05.2021' },
  mother: { name: 'Mor Barnesen', phone: '00 00 00 01' },
  father: { name: 'Far Barnesen', phone: '00 00 00 02' },
  kindergartenLeader: { name: 'Tone Testesen', phone: '00 00 00 10' },
  schoolLeader: { name: 'Pål Prøvesen', phone: '00 00 00 20' },
  colleague: { name: 'Kari Øvesen', phone: '00 00 00 11' },
} as const;

export const passphrases = {
  kindergarten: 'elleve rolige pinnsvin synger i fjæra',
  school: 'tretti grønne hatter under bordet i kveld',
  colleague: 'ni lilla paraplyer venter bak stasjonen',
} as const;

export const offices = {
  kindergarten: {
    name: 'Eksempelhaugen barnehage',
    municipality: 'Eksempelkommune',
    serviceType: 'kindergarten',
  },
  school: { name: 'Eksempellia skole', municipality: 'Eksempelkommune', serviceType: 'school' },
} as const;

interface Story {
  readonly institution: string;
  readonly group: string;
  readonly motherIs: string;
  readonly fatherIs: string;
  readonly place: string;
  readonly seen: string;
  readonly childWords: string;
  readonly strengths: string;
  readonly interpretation: string;
  readonly scaleReason: string;
  readonly decisionReason: string;
  readonly childHeard: string;
  readonly brightSpot: string;
  readonly attention: string;
  readonly goal: string;
  readonly measure: string;
  readonly evaluation: string;
  readonly meetingPlace: string;
  readonly meetingPurpose: string;
  readonly meetingVoice: string;
  readonly meetingSummary: string;
  readonly meetingDecision: string;
  readonly mapGrandmother: string;
  readonly mapTeacher: string;
  readonly mapFriend: string;
  readonly mapPresent: string;
  readonly handoverMessage: string;
  readonly comparedHow: string;
}

/** What is written on the way, in the language of the office. */
export const stories: Readonly<Record<Language, Story>> = {
  nb: {
    institution: 'Eksempelhaugen barnehage',
    group: 'Maurtua',
    motherIs: 'mor',
    fatherIs: 'far',
    place: 'Ute i sandkassen, fri lek',
    seen: 'Eksempel satt alene ved gjerdet i tjue minutter. Da to barn kom bort, snudde han seg vekk.',
    childWords: 'Jeg liker best når det er stille.',
    strengths: 'Tegner lenge og rolig, og forteller gjerne om tegningen etterpå.',
    interpretation: 'Kanskje det er mange barn på én gang som blir for mye.',
    scaleReason: 'Vi har sett det hver uke siden sommeren, og foreldrene kjenner det igjen.',
    decisionReason: 'Vi kan hjelpe i barnehagen, og foreldrene vil at vi begynner nå.',
    childHeard: 'Vi tegnet sammen. Eksempel sa at han liker best når det er stille.',
    brightSpot: 'Eksempel inviterte et annet barn til å tegne sammen med seg.',
    attention: 'Eksempel trekker seg unna når det er mange barn.',
    goal: 'Eksempel leker med minst ett annet barn hver dag.',
    measure: 'Lekegruppe med to barn, tjue minutter hver formiddag.',
    evaluation: 'Han gleder seg til lekegruppen og spør etter den.',
    meetingPlace: 'Møterommet i barnehagen',
    meetingPurpose: 'Vi ser på hva som har hjulpet, og hva dere ønsker videre.',
    meetingVoice: 'Jeg gleder meg til lekegruppen.',
    meetingSummary: 'Lekegruppen hjelper. Hjemme går det også lettere.',
    meetingDecision: 'Far leser for Eksempel og en venn hver torsdag.',
    mapGrandmother: 'Mormor',
    mapTeacher: 'Tone i barnehagen',
    mapFriend: 'Venn fra Maurtua',
    mapPresent: 'Eksempel, mor og Tone',
    handoverMessage: 'Eksempel begynner hos dere til høsten. Ring gjerne før første skoledag.',
    comparedHow: 'Lest høyt på telefon',
  },
  nn: {
    institution: 'Eksempelhaugen barnehage',
    group: 'Maurtua',
    motherIs: 'mor',
    fatherIs: 'far',
    place: 'Ute i sandkassa, fri leik',
    seen: 'Eksempel sat åleine ved gjerdet i tjue minutt. Då to barn kom bort, snudde han seg vekk.',
    childWords: 'Eg liker best når det er stille.',
    strengths: 'Teiknar lenge og roleg, og fortel gjerne om teikninga etterpå.',
    interpretation: 'Kanskje det er mange barn på éin gong som blir for mykje.',
    scaleReason: 'Vi har sett det kvar veke sidan sommaren, og foreldra kjenner det att.',
    decisionReason: 'Vi kan hjelpe i barnehagen, og foreldra vil at vi byrjar no.',
    childHeard: 'Vi teikna saman. Eksempel sa at han liker best når det er stille.',
    brightSpot: 'Eksempel inviterte eit anna barn til å teikne saman med seg.',
    attention: 'Eksempel trekkjer seg unna når det er mange barn.',
    goal: 'Eksempel leikar med minst eitt anna barn kvar dag.',
    measure: 'Leikegruppe med to barn, tjue minutt kvar formiddag.',
    evaluation: 'Han gler seg til leikegruppa og spør etter henne.',
    meetingPlace: 'Møterommet i barnehagen',
    meetingPurpose: 'Vi ser på kva som har hjelpt, og kva de ønskjer vidare.',
    meetingVoice: 'Eg gler meg til leikegruppa.',
    meetingSummary: 'Leikegruppa hjelper. Heime går det også lettare.',
    meetingDecision: 'Far les for Eksempel og ein ven kvar torsdag.',
    mapGrandmother: 'Mormor',
    mapTeacher: 'Tone i barnehagen',
    mapFriend: 'Ven frå Maurtua',
    mapPresent: 'Eksempel, mor og Tone',
    handoverMessage: 'Eksempel byrjar hos dykk til hausten. Ring gjerne før fyrste skuledag.',
    comparedHow: 'Lese høgt på telefon',
  },
  en: {
    institution: 'Eksempelhaugen kindergarten',
    group: 'The Anthill',
    motherIs: 'mother',
    fatherIs: 'father',
    place: 'Outside in the sandpit, free play',
    seen: 'Eksempel sat alone by the fence for twenty minutes. When two children came over, he turned away.',
    childWords: 'I like it best when it is quiet.',
    strengths: 'Draws calmly for a long time, and likes to talk about the drawing afterwards.',
    interpretation: 'Perhaps many children at once become too much.',
    scaleReason: 'We have seen it every week since summer, and the parents recognise it.',
    decisionReason: 'We can help in the kindergarten, and the parents want us to begin now.',
    childHeard: 'We drew together. Eksempel said that he likes it best when it is quiet.',
    brightSpot: 'Eksempel invited another child to draw with him.',
    attention: 'Eksempel withdraws when there are many children.',
    goal: 'Eksempel plays with at least one other child every day.',
    measure: 'A play group with two children, twenty minutes every morning.',
    evaluation: 'He looks forward to the play group and asks for it.',
    meetingPlace: 'The meeting room in the kindergarten',
    meetingPurpose: 'We look at what has helped, and at what you want next.',
    meetingVoice: 'I look forward to the play group.',
    meetingSummary: 'The play group helps. Things are easier at home too.',
    meetingDecision: 'Father reads to Eksempel and a friend every Thursday.',
    mapGrandmother: 'Grandmother',
    mapTeacher: 'Tone in the kindergarten',
    mapFriend: 'A friend from the Anthill',
    mapPresent: 'Eksempel, his mother and Tone',
    handoverMessage: 'Eksempel starts with you in the autumn. Do call before the first day.',
    comparedHow: 'Read aloud on the telephone',
  },
};
