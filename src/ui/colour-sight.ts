/** A colour as red, green and blue in linear light, each 0 to 1. */
export type LinearColour = readonly [red: number, green: number, blue: number]

/** Converts `#rrggbb` (sRGB) to linear light. */
export function linearColour(hex: string): LinearColour {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

const luminance = ([red, green, blue]: LinearColour) => 0.2126 * red + 0.7152 * green + 0.0722 * blue

/** Returns the contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(entry: LinearColour, other: LinearColour): number {
  const [low, high] = [luminance(entry), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

/** Complete loss of a single kind of cone (Machado, Oliveira and Fernandes 2009, severity 1.0), on linear light. */
export const colourBlindness = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const

/** Returns a colour as seen without a kind of cone. */
export function simulateColourBlindness(kind: keyof typeof colourBlindness, [r, g, b]: LinearColour): LinearColour {
  const m = colourBlindness[kind]
  const clamp = (value: number) => Math.max(0, Math.min(1, value))
  return [
    clamp(m[0] * r + m[1] * g + m[2] * b),
    clamp(m[3] * r + m[4] * g + m[5] * b),
    clamp(m[6] * r + m[7] * g + m[8] * b),
  ]
}

/**
 * Returns the distance of two colours in Oklab (Ottosson 2020). Below about 0.05, adjacent fills are hard to
 * distinguish.
 */
export function colourDistance(entry: LinearColour, other: LinearColour): number {
  const lab = ([r, g, b]: LinearColour) => {
    const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
    const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
    const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
    return [
      0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
    ] as const
  }
  const [a, b] = [lab(entry), lab(other)]
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}
