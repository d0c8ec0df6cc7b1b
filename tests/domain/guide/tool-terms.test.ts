import { expect, it } from 'vitest';
import { guideTools } from '@domain/guide/guide-terms.ts';
import { toolTerms } from '@domain/guide/tool-terms.ts';
import { permissionTable } from '@domain/permission/table.ts';

it('a tool that writes in the shared log needs it open, and no other tool does', () => {
  for (const tool of guideTools) {
    const { action, needsOpenLog } = toolTerms[tool];
    const writesInLog = permissionTable[action].effect === 'logWrite';
    // A decision comes before the log, the map and documents are kept without one.
    const beside = ['decision', 'map', 'documents'].includes(tool);
    expect([tool, needsOpenLog]).toEqual([tool, writesInLog && !beside]);
  }
});

it('reporting is everybody’s, and waits for nothing', () => {
  expect(toolTerms.report).toMatchObject({ action: 'report.write', needsOpenLog: false });
});
