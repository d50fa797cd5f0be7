export const readingsRoutes = {} as never
