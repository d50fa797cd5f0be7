import { currentLaw } from '#features/country/law/index.ts'
import { implementSlice } from '#platform/procedure.ts'
import { kindsContract } from './contract.ts'

const os = implementSlice(kindsContract)

export const kindRoutes = {
  listPlanKinds: os.listPlanKinds.handler(async () =>
    currentLaw().planKinds.map(
      ({ code, names, level, isDefault, issuerKinds, answers, path, bindingParts, templates = [] }) => ({
        code,
        names,
        level,
        isDefault,
        issuerKinds: [...issuerKinds],
        answers: [...answers],
        hasPath: path !== undefined,
        bindingParts: bindingParts
          ? {
              elements: bindingParts.elements.map(({ kinds, sections, fields }) => ({
                kinds: [...kinds],
                ...(sections && { sections: [...sections] }),
                fields: [...fields],
              })),
            }
          : null,
        templates: templates.map((template) => ({ code: template.code, names: template.names })),
      }),
    ),
  ),
}
