import { type Application, Renderer } from 'typedoc';

/**
 * Stops the clock while pages are made. The highlighter gives a line up after half a second: with a
 * clock, a page has other colours on a slow machine than on a quick one.
 */
export function withoutClock(app: Application): void {
  const { now } = Date;
  app.renderer.on(Renderer.EVENT_BEGIN, () => {
    const start = now();
    Date.now = () => start;
  });
  app.renderer.on(Renderer.EVENT_END, () => {
    Date.now = now;
  });
}
