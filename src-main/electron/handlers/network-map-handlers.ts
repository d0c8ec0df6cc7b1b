import { toSvg } from '../../domain/network-map/to-svg.ts';
import { ok, refused } from '../../domain/result.ts';
import type { Handlers } from '../dispatch.ts';
import { mapSvgLabels } from '../documents/map-svg-labels.ts';

export const networkMapHandlers: Pick<Handlers, 'networkMap.exportSvg'> = {
  'networkMap.exportSvg': {
    mode: 'service',
    async run({ host, read }, { childId, versionId, reason }) {
      const version = read(({ stores }) => stores.maps.find(versionId));
      if (version?.childId !== childId) return refused({ code: 'notFound' });
      // Invariant 4: without the drawer's consent a map leaves only for a reason that somebody stands for.
      if (!version.metadata.consentGiven && reason.trim() === '')
        return refused({ code: 'legalReasonMissing', fields: ['reason'] });
      const { locale } = host.preferences.read();
      const labels = mapSvgLabels(version.map, (key, values) =>
        host.resources.text(locale, key, values),
      );
      const svg = toSvg(version.map, labels);
      const saved = await host.dialogs.save(
        {
          name: `${host.resources.text(locale, 'print.map.fileName')}-${version.metadata.drawnOn}.svg`,
          filters: [{ name: 'SVG', extensions: ['svg'] }],
        },
        new TextEncoder().encode(svg),
      );
      return ok({ saved });
    },
  },
};
