import type { Shown } from '../export/picture-file.ts'

/** What is drawn within an element, each picture with its title. */
export const picturesIn = (frame: HTMLElement | null): Shown[] =>
  [...(frame?.querySelectorAll<HTMLElement>('[data-chart]') ?? [])].flatMap((one) => {
    const svg = one.querySelector('svg')
    return svg ? [{ svg, title: one.dataset.chart ?? '' }] : []
  })
