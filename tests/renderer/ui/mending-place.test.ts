import { mendingActions } from '@domain/break/mending-action.ts';
import { expect, test } from 'vitest';
import { mendingPlace } from '../../../src-renderer/ui/mending-place.ts';
import { childId, recordId } from '../../support/fictional-child.ts';
import { viewAtPlace } from '../../support/program-places.ts';

test.each([
  ['decideLevel', `/children/${childId}/decision`],
  ['recordReport', `/children/${childId}/report`],
  ['nameDeputy', `/children/${childId}/baton/deputy`],
  ['followUpOffer', `/children/${childId}/baton`],
  ['followUpPackage', `/handover/${recordId(1)}`],
  ['nameResponsible', `/children/${childId}/measures/${recordId(1)}/responsible`],
  ['evaluateMeasure', `/children/${childId}/measures/${recordId(1)}/evaluate`],
  ['planMeeting', `/children/${childId}/meetings/plan`],
  ['planTransition', `/children/${childId}/meetings/plan/transition`],
  ['writeMinutes', `/children/${childId}/meetings/hold/${recordId(1)}`],
  ['holdMeeting', `/children/${childId}/meetings/hold/${recordId(1)}`],
  ['renewConsent', `/children/${childId}/consent/record`],
  ['askOwnConsent', `/children/${childId}/consent/record`],
  ['hearChild', `/children/${childId}/log/write/childVoice`],
  ['writeInLog', `/children/${childId}/log/write/note`],
  ['registerFromPaper', `/children/${childId}/log`],
] as const)('%s is done at %s', (mending, place) => {
  expect(mendingPlace(childId, { mending, mayMend: true, recordId: recordId(1) })).toBe(place);
});

test.each(mendingActions)('%s leads to a view, also when its record is not known', (mending) => {
  for (const record of [recordId(1), null]) {
    const place = mendingPlace(childId, { mending, mayMend: true, recordId: record });
    expect(viewAtPlace(place), place).not.toBeNull();
  }
});

test('those who may not mend it are led to the child', () => {
  for (const mending of mendingActions)
    expect(mendingPlace(childId, { mending, mayMend: false, recordId: null })).toBe(
      `/children/${childId}/summary`,
    );
});
