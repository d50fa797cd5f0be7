export { meansPages } from './routes.ts'
export { fillMeansSlots } from './slots.tsx'
