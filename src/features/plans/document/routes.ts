export const documentRoutes = {} as never
