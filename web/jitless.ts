/** Must come before any schema is made: the policy of the page bars the code that zod would otherwise compile. */
import * as z from "zod";

z.config({ jitless: true });
