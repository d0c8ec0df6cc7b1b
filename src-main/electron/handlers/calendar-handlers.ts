import { calendarEntry } from '../../application/meeting/calendar-entry.ts';
import { ok } from '../../domain/result.ts';
import { calendarFile, calendarFileName } from '../../infrastructure/calendar/calendar-file.ts';
import type { Handlers } from '../dispatch.ts';

export const calendarHandlers: Pick<Handlers, 'meeting.exportCalendar'> = {
  'meeting.exportCalendar': {
    mode: 'service',
    async run({ host, read }, input) {
      const entry = read((context) => calendarEntry(context, input));
      if (!entry.ok) return entry;
      const { event, on } = entry.value;
      const { locale } = host.preferences.read();
      const title = host.resources.text(locale, 'meetings.calendar.title');
      const saved = await host.dialogs.save(
        {
          name: calendarFileName(event, on),
          filters: [{ name: 'iCalendar', extensions: ['ics'] }],
        },
        calendarFile(event, title, host.clock.now()),
      );
      return ok({ saved });
    },
  },
};
