//! Sums the machine code in an object file, as `size` does, without the need for it.

/// Marks a section that is executed.
const SHF_EXECINSTR: u64 = 4;

/// The size of all executable sections; none if this is not a 64-bit little-endian ELF file.
pub(crate) fn executable_bytes(file: &[u8]) -> Option<u64> {
    // The magic number, 64 bits, little-endian.
    if !file.starts_with(b"\x7fELF\x02\x01") {
        return None;
    }
    let table = usize::try_from(number(file, 0x28, 8)?).ok()?;
    let size = usize::try_from(number(file, 0x3a, 2)?).ok()?;
    let section = |index: usize| file.get(table.checked_add(index.checked_mul(size)?)?..);
    let count = match number(file, 0x3c, 2)? {
        // What does not fit is in the first section's size.
        0 if table != 0 => number(section(0)?, 0x20, 8)?,
        count => count,
    };
    let mut sum = 0;
    for index in 0..usize::try_from(count).ok()? {
        let header = section(index)?;
        if number(header, 0x08, 8)? & SHF_EXECINSTR != 0 {
            sum += number(header, 0x20, 8)?;
        }
    }
    Some(sum)
}

fn number(bytes: &[u8], at: usize, length: usize) -> Option<u64> {
    let bytes = bytes.get(at..at + length)?;
    Some(
        bytes
            .iter()
            .rev()
            .fold(0, |number, &byte| number << 8 | u64::from(byte)),
    )
}

#[cfg(test)]
mod tests {
    use super::executable_bytes;

    /// A header and sections of these flags and sizes, as in `elf(5)`.
    fn file(count: u16, sections: &[(u64, u64)]) -> Vec<u8> {
        let mut file = vec![0; 64];
        file[..6].copy_from_slice(b"\x7fELF\x02\x01");
        file[0x28..0x30].copy_from_slice(&64_u64.to_le_bytes());
        file[0x3a..0x3c].copy_from_slice(&64_u16.to_le_bytes());
        file[0x3c..0x3e].copy_from_slice(&count.to_le_bytes());
        for (flags, size) in sections {
            let mut header = [0; 64];
            header[0x08..0x10].copy_from_slice(&flags.to_le_bytes());
            header[0x20..0x28].copy_from_slice(&size.to_le_bytes());
            file.extend(header);
        }
        file
    }

    #[test]
    fn what_is_executed_is_summed() {
        let sections = [(0, 0), (6, 300), (3, 5000), (6, 0x1_0000), (2, 7)];
        assert_eq!(executable_bytes(&file(5, &sections)), Some(0x1_0000 + 300));
        assert_eq!(executable_bytes(&file(6, &sections)), None, "a table that is cut off");
        assert_eq!(executable_bytes(b"\x7fELF\x01\x01"), None, "32 bits");
    }

    #[test]
    fn elf_with_many_sections() {
        assert_eq!(executable_bytes(&file(0, &[(0, 3), (6, 300), (6, 20)])), Some(320));
    }

    #[test]
    fn this_very_program_has_machine_code() {
        let program = std::fs::read(std::env::current_exe().unwrap()).unwrap();
        let bytes = executable_bytes(&program).unwrap();
        assert!((10_000..program.len() as u64).contains(&bytes), "{bytes}");
    }
}
