/** What the help is about, in the order it is read, each with its parts. */
export const helpTopics = [
  { topic: 'about', parts: ['purpose', 'offline', 'notJournal'] },
  { topic: 'levels', parts: ['level0', 'level1', 'level2', 'level3'] },
  { topic: 'baton', parts: ['one', 'offer', 'task', 'away', 'rest'] },
  { topic: 'followUp', parts: ['breaks', 'guide', 'meeting', 'onPaper', 'numbers'] },
  { topic: 'handover', parts: ['first', 'send', 'receive', 'receipt'] },
  { topic: 'protection', parts: ['encrypted', 'locks', 'trail'] },
  { topic: 'limits', parts: ['screen', 'machine', 'paper', 'lost'] },
  { topic: 'keys', parts: ['passphrase', 'recovery', 'identity'] },
  { topic: 'keyboard', parts: ['palette', 'places', 'search', 'lock'] },
] as const;

export type HelpTopic = (typeof helpTopics)[number];
