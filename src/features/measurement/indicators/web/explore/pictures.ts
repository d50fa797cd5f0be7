import type { ChartPicture } from '../export/picture-file.ts'

/** Returns the charts in an element, each with the title. */
export const listPictures = (frame: HTMLElement | null): ChartPicture[] =>
  [...(frame?.querySelectorAll<HTMLElement>('[data-chart]') ?? [])].flatMap((element) => {
    const svg = element.querySelector('svg')
    return svg ? [{ svg, title: element.dataset.chart ?? '' }] : []
  })
