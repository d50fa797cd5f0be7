/** Shows the logo: three parts of a whole. Decorative next to the product name. */
export function BrandMark({ size = 20 }: { size?: number }) {
  return (
    <svg viewBox="0 0 20 20" width={size} height={size} aria-hidden="true" focusable="false">
      <path d="M10 10V0a10 10 0 0 1 8.66 15z" fill="#57c1ff" />
      <path d="M10 10l8.66 5a10 10 0 0 1-17.32 0z" fill="#1c86d1" />
      <path d="M10 10L1.34 15A10 10 0 0 1 10 0z" fill="#0b5f9f" />
    </svg>
  )
}
