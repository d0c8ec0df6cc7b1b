/**
 * What is registered of a log on paper: that it happened and when, never what was said (docs/model.md 3.5).
 */
export const paperMilestones = ['meeting', 'evaluation', 'childVoice', 'contact'] as const;
export type PaperMilestone = (typeof paperMilestones)[number];
