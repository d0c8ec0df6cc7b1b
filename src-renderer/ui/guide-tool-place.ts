import { assertNever } from '@domain/assert-never.ts';
import type { GuideTool } from '@domain/guide/guide-terms.ts';

/** Where a tool of the step guide is for one child. */
export function guideToolPlace(tool: GuideTool, childId: string): string {
  return `/children/${childId}/${viewOf(tool)}`;
}

function viewOf(tool: GuideTool): string {
  switch (tool) {
    case 'observation':
    case 'scale':
    case 'report':
    case 'decision':
    case 'map':
    case 'documents':
    case 'baton':
    case 'handover':
    case 'measures':
      return tool;
    case 'evaluate':
      return 'measures';
    case 'talkLeader':
      return 'talk/leader';
    case 'talkGuardians':
      return 'talk/guardians';
    case 'talkChild':
      return 'talk/child';
    case 'talkAdviser':
      return 'talk/adviser';
    case 'childFields':
      return 'edit';
    case 'consent':
    case 'consentForServices':
      return 'consent/record';
    case 'participants':
      return 'log';
    case 'attention':
    case 'commonUnderstanding':
    case 'childVoice':
    case 'note':
      return `log/write/${tool}`;
    case 'planMeeting':
      return 'meetings/plan';
    case 'holdMeeting':
      return 'meetings/hold';
    case 'closeLog':
      return 'log/close';
    default:
      return assertNever(tool);
  }
}
