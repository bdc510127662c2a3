//! Counts lines of LLVM IR.

use std::io::{BufRead, Result};

/// The lines inside function bodies, blank ones left out: no declarations, constants, types or debug information.
pub(crate) fn lines(ir: impl BufRead) -> Result<u32> {
    let mut inside = false;
    let mut lines = 0;
    for line in ir.split(b'\n') {
        let line = line?;
        if inside {
            if line == b"}" {
                inside = false;
            } else if !line.is_empty() {
                lines += 1;
            }
        } else {
            inside = line.starts_with(b"define ") && line.ends_with(b"{");
        }
    }
    Ok(lines)
}

#[cfg(test)]
mod tests {
    use super::lines;

    const IR: &str = "\
%T = type {
  i8
}
@a = constant [1 x i8] c\"{\"

; a::b
define i64 @b(i64 %x) unnamed_addr #0 {
start:
  %y = add i64 %x, 1
  br label %end

end:                                              ; preds = %start
  ret i64 %y
}

declare void @c()

define void @d() {
  ret void
}
!0 = !{i32 7}
";

    #[test]
    fn lines_of_bodies_alone_count() {
        assert_eq!(lines(IR.as_bytes()).unwrap(), 6);
        assert_eq!(lines("declare void @c()\n".as_bytes()).unwrap(), 0);
    }
}
