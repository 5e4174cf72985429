/** Version of the findings format that is read. */
export const schemaVersion = 1
