// What a user of the generated client writes.
import createClient from "openapi-fetch";
import type { components, operations, paths } from "./schema.js";

type Statuses<Operation extends keyof operations> = keyof operations[Operation]["responses"];

const reading: Statuses<"read">[] = [200, 404, 500, 503];
// @ts-expect-error Nobody adds a book when one is read.
const other: Statuses<"read"> = 413;

export async function title(id: number): Promise<string> {
    const client = createClient<paths>({ baseUrl: "http://127.0.0.1:3000" });
    const { data, error } = await client.GET("/books/{id}", { params: { path: { id } } });
    if (data) {
        return data.title;
    }
    const problem: components["schemas"]["BookProblem"] = error;
    const status: number = problem.status;
    const book: number | null | undefined = problem.book;
    // @ts-expect-error A problem has no such member.
    void problem.reader;
    return `${status} ${problem.title}: ${problem.detail ?? ""} ${book ?? ""}`;
}

export { other, reading };
