import { Application, type Context, Converter, PageEvent } from 'typedoc';
import { categorize } from './categorize.ts';
import { withoutClock } from './clock.ts';
import { mendPage } from './pages.ts';
import { orderRecords, recordsIn, tellRecords } from './records.ts';
import { searchable } from './search.ts';
import { Theme } from './theme.ts';

const FIRST = 1000;
const LAST = -1000;

/** What TypeDoc does with this reference beyond what it does by itself. */
export function load(app: Application): void {
  app.converter.on(
    Converter.EVENT_RESOLVE_BEGIN,
    (context: Context) => {
      tellRecords(context);
      categorize(context);
      searchable(app, recordsIn(context));
    },
    FIRST,
  );
  app.converter.on(Converter.EVENT_RESOLVE_END, orderRecords, LAST);
  app.renderer.on(PageEvent.END, mendPage);
  withoutClock(app);
  app.renderer.defineTheme('reference', Theme);
  app.on(Application.EVENT_BOOTSTRAP_END, () => app.options.setValue('theme', 'reference'));
}
