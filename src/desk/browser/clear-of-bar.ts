const BESIDE_BAR_PX = 16;

/** Keeps what has the keyboard above a bar at the foot of the page, however high that is. */
export function keepClearOf(bar: HTMLElement): void {
  const observer = new ResizeObserver(() => {
    const height = `${bar.offsetHeight + BESIDE_BAR_PX}px`;
    document.documentElement.style.setProperty('--desk-bar-height', height);
    const active = document.activeElement;
    if (!active || bar.contains(active)) return;
    const { top, bottom } = active.getBoundingClientRect();
    // The bar has grown over it; what somebody has scrolled away from stays where it is.
    if (bottom > bar.getBoundingClientRect().top && top < innerHeight) {
      active.scrollIntoView({ block: 'nearest' });
    }
  });
  observer.observe(bar);
  // What the check says above a field moves that, too.
  observer.observe(document.body);
}
